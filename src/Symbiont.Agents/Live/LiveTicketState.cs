using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>A ticket that has not been used.</summary>
/// <param name="CallerId">Whose right it is.</param>
/// <param name="Until">From then on it is void.</param>
[Schema("live-ticket")]
internal sealed record LiveTicketState(string CallerId, DateTimeOffset Until);
