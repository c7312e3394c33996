using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Agents by the id in an address.</summary>
internal static class AgentGrains
{
    public static IAgentGrain Agent(this IGrainFactory grains, string id, CallOptions call) => grains.GetGrain<IAgentGrain>(RouteKey.OfAgent(id), call);
}
