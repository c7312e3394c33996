using System.Text;
using Symbiont.Secrets;

namespace Symbiont.Agents.Running;

/// <summary>The secrets that one execution has read: hidden on the way out, encrypted where a result holds one.</summary>
internal sealed class SecretLedger(Sealer sealer)
{
    private readonly List<string> values = [];
    private SecretMasker masker = new([]);

    public void Add(string secret)
    {
        if (values.Contains(secret))
            return;
        values.Add(secret);
        masker = new(values);
    }

    public string Mask(string text) => values.Count == 0 ? text : masker.MaskText(text);

    public string MaskJson(string json) => values.Count == 0 ? json : masker.MaskJson(json);

    /// <summary>The text as it may lie in the store, and whether it was encrypted for it.</summary>
    public (string Text, bool Sealed) ForStore(string encoded) => values.Count > 0 && masker.IsIn(encoded)
        ? (Seal(encoded), true)
        : (encoded, false);

    public string Seal(string text) => Convert.ToBase64String(sealer.Seal(Encoding.UTF8.GetBytes(text), AssociatedData));

    public string FromStore(string text, bool isSealed) =>
        isSealed ? Encoding.UTF8.GetString(sealer.Open(Convert.FromBase64String(text), AssociatedData)) : text;

    // A child's sealed result travels to its parent, so the binding is to the purpose and not to one execution.
    private static byte[] AssociatedData => "execution-value"u8.ToArray();
}
