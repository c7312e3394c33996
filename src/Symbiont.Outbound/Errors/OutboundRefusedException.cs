namespace Symbiont.Outbound;

/// <summary>The call was refused before anything was sent; the sentence says which setting would allow it.</summary>
public sealed class OutboundRefusedException : OutboundException
{
    /// <summary>Makes the refusal.</summary>
    /// <param name="message">What was refused, why, and the setting that would allow it.</param>
    public OutboundRefusedException(string message)
        : base(OutboundErrorCodes.Refused, message)
    {
    }
}
