using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Agents by the id in an address. An id that is no UUID is simply unknown; other spellings of a UUID mean the same agent.</summary>
internal static class AgentKeys
{
    public static string Of(string id) => Guid.TryParseExact(id, "D", out var key)
        ? key.ToString()
        : throw new NotFoundException("AGENT_NOT_FOUND", "There is no agent with this id.");

    public static IAgentGrain Agent(this IGrainFactory grains, string id, CallOptions call) => grains.GetGrain<IAgentGrain>(Of(id), call);
}
