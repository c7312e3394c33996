using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

internal sealed class BookGrains(AgentBook book) : IGrainFactory
{
    public TGrain GetGrain<TGrain>(string key, CallOptions? options = null) where TGrain : class, IGrain
    {
        book.LastCall = options;
        return typeof(TGrain) == typeof(IAgentGrain) ? (TGrain)(object)new BookAgent(key, book) : (TGrain)(object)new BookExecution(key, book);
    }
}
