namespace Symbiont.Agents.Processes;

/// <summary>A child that was not run or brought no result. The message is a sentence for people; <see cref="Code"/> is for programs.</summary>
public sealed class ProcessException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">One of <see cref="ProcessErrorCodes"/>.</param>
    /// <param name="message">What happened and, for a refusal, which setting would allow it.</param>
    /// <param name="inner">What the system said, if it said something.</param>
    public ProcessException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>One of <see cref="ProcessErrorCodes"/>.</summary>
    public string Code { get; }
}
