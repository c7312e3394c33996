using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>The part of a <see cref="MortalStore"/> that several silos need: it dies with the store.</summary>
internal sealed class MortalCluster(MortalStore store, IClusterStore inner) : IClusterStore
{
    public Action<Hint> Told { get => inner.Told; set => inner.Told = value; }

    public ValueTask<Renewal> Renew() => store.IfAlive(inner.Renew);

    public ValueTask<int> GiveUpDead() => store.IfAlive(inner.GiveUpDead);

    public ValueTask FreeMessagesExcept(IReadOnlyCollection<long> known) => store.IfAlive(() => inner.FreeMessagesExcept(known));

    public ValueTask FreeWorkExcept(IReadOnlyCollection<Guid> known) => store.IfAlive(() => inner.FreeWorkExcept(known));

    public ValueTask<IReadOnlyList<Guid>> FindLost(IReadOnlyCollection<WorkFence> held) => store.IfAlive(() => inner.FindLost(held));

    public ValueTask<(long Oldest, long Next)> FeedHorizon() => store.IfAlive(inner.FeedHorizon);

    public ValueTask<IReadOnlyList<SiloInfo>> Silos() => store.IfAlive(inner.Silos);

    public ValueTask<IGrainLock> Lock(GrainId grain) => store.IfAlive(async () => store.Own(await inner.Lock(grain)));

    public void Tell(Hint hint)
    {
        if (!store.IsDead)
            inner.Tell(hint);
    }

    public ValueTask BeginLeaving() => store.IfAlive(inner.BeginLeaving);

    public ValueTask Leave() => store.IfAlive(inner.Leave);
}
