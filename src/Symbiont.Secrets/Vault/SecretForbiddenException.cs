namespace Symbiont.Secrets;

/// <summary>The secret has a list of readers and the agent is not on it.</summary>
public sealed class SecretForbiddenException : Exception
{
    /// <summary>Makes the refusal.</summary>
    /// <param name="path">What follows <c>vault://</c>.</param>
    /// <param name="message">Who was refused and what would allow it; never a value.</param>
    public SecretForbiddenException(string path, string message)
        : base(message) => Path = path;

    /// <summary>What follows <c>vault://</c>.</summary>
    public string Path { get; }
}
