namespace Symbiont.Outbound;

/// <summary>An outbound call that brought no answer. The message is a sentence for people; <see cref="Code"/> is for programs.</summary>
public class OutboundException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">One of <see cref="OutboundErrorCodes"/>.</param>
    /// <param name="message">A sentence that names the host, never the query or a header.</param>
    /// <param name="inner">What the network said, if it said something.</param>
    public OutboundException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>One of <see cref="OutboundErrorCodes"/>.</summary>
    public string Code { get; }
}
