using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>The right to open one live view, once, on any silo. Its key is the digest of what was handed out.</summary>
[GrainType("live-ticket")]
public interface ILiveTicketGrain : IGrain
{
    /// <summary>Makes the ticket valid.</summary>
    /// <param name="callerId">Whose right it is.</param>
    /// <param name="validFor">From now on.</param>
    Task Issue(string callerId, TimeSpan validFor);

    /// <summary>Uses it up; whose right it was, null: it is not valid.</summary>
    Task<string?> Redeem();
}
