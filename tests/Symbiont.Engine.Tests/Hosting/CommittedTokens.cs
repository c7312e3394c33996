using System.Collections.Concurrent;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>What turns of this process were told to do after their commit.</summary>
internal sealed class CommittedTokens
{
    private readonly ConcurrentQueue<string> tokens = new();

    public IReadOnlyCollection<string> All => tokens;

    public void Add(string token) => tokens.Enqueue(token);
}
