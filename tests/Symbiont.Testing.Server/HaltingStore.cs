using System.Reflection;
using Symbiont.Engine.Storage;

namespace Symbiont.Testing.Server;

/// <summary>The store, with a look at every commit on its way there and back; everything else goes through.</summary>
public class HaltingStore : DispatchProxy
{
    private object inner = null!;
    private Points points = null!;

    internal static IStore Of(IStore inner, Points points) => Of<IStore>(inner, points);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IStore.Commit))
            return new ValueTask<CommitOutcome>(Commit((GrainCommit)args![0]!));
        var answer = targetMethod.Invoke(inner, BindingFlags.DoNotWrapExceptions, null, args, null);
        return answer switch
        {
            IClusterStore cluster => Of(cluster, points),
            ValueTask<IGrainLock> taken => new ValueTask<IGrainLock>(Watched(taken)),
            _ => answer,
        };
    }

    private static T Of<T>(T inner, Points points) where T : class
    {
        var proxy = Create<T, HaltingStore>();
        ((HaltingStore)(object)proxy).inner = inner;
        ((HaltingStore)(object)proxy).points = points;
        return proxy;
    }

    private async Task<IGrainLock> Watched(ValueTask<IGrainLock> taken) => Of(await taken, points);

    private async Task<CommitOutcome> Commit(GrainCommit commit)
    {
        var by = CommitPoints.Of(commit, points.Begun);
        foreach (var point in by?.Before ?? [])
            await points.Pass(point, by!.Detail);
        var outcome = inner is IStore store ? await store.Commit(commit) : await ((IGrainLock)inner).Commit(commit);
        if (outcome is CommitOutcome.Committed)
        {
            foreach (var point in by?.After ?? [])
                await points.Pass(point, by!.Detail);
        }

        return outcome;
    }
}
