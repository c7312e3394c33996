namespace Symbiont.Engine;

/// <summary>A unique key is held by another grain.</summary>
/// <param name="space">What the key names, for example <c>agent-name</c>.</param>
/// <param name="key">The key.</param>
public sealed class ClaimTakenException(string space, string key)
    : DomainException(ErrorKind.Conflict, "CLAIM_TAKEN", $"The {space} \"{key}\" is taken.")
{
    /// <summary>What the key names.</summary>
    public string Space { get; } = space;

    /// <summary>The key.</summary>
    public string Key { get; } = key;
}
