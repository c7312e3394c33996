using System.Collections.Frozen;

namespace Symbiont.Secrets;

/// <summary>Where secrets come from.</summary>
public sealed class SecretsOptions
{
    /// <summary><c>SYMBIONT_DATA_DIR</c>: holds the key file and the encrypted file; made with mode 0700 when first needed.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>The environment as names and values; <c>AddSecrets</c> fills in the process's own unless told otherwise.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; set; } = FrozenDictionary<string, string>.Empty;
}
