namespace Symbiont.Secrets;

/// <summary>No provider has a value for the path; the sentence says how to set one.</summary>
public sealed class SecretNotFoundException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="path">What follows <c>vault://</c>.</param>
    /// <param name="message">What is missing and how to set it; never a value.</param>
    public SecretNotFoundException(string path, string message)
        : base(message) => Path = path;

    /// <summary>What follows <c>vault://</c>.</summary>
    public string Path { get; }
}
