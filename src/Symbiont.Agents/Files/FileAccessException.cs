namespace Symbiont.Agents.Files;

/// <summary>A file action that was refused or failed. The message is a sentence for people; <see cref="Code"/> is for programs.</summary>
public sealed class FileAccessException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">One of <see cref="FileErrorCodes"/>.</param>
    /// <param name="message">What happened and, for a refusal, which setting would allow it.</param>
    /// <param name="inner">What the system said, if it said something.</param>
    public FileAccessException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>One of <see cref="FileErrorCodes"/>.</summary>
    public string Code { get; }
}
