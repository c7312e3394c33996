namespace Symbiont.Secrets;

/// <summary>One value of the encrypted file.</summary>
/// <param name="Sealed">The sealed value, base64.</param>
/// <param name="Agents">Who may read it; null: every agent.</param>
internal sealed record SecretEntry(string Sealed, IReadOnlyList<string>? Agents);
