using System.Reflection;
using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Testing.Silo;

/// <summary>The store, with a saboteur's hand on commits and on rows that are read; everything else goes through.</summary>
public class SabotagedStore : DispatchProxy
{
    private object inner = null!;
    private IStore store = null!;
    private Saboteur saboteur = null!;

    internal static IStore Of(IStore inner, Saboteur saboteur) => Of(inner, inner, saboteur);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        switch (targetMethod!.Name)
        {
            case nameof(IStore.Commit):
                return new ValueTask<CommitOutcome>(saboteur.Commit((GrainCommit)args![0]!, inner is IGrainLock, Send, grain => store.Load(grain)));
            case nameof(IStore.Load):
                return new ValueTask<StoredGrain?>(saboteur.Load((GrainId)args![0]!, () => store.Load((GrainId)args[0]!, (long)args[1]!)));
        }

        var answer = targetMethod.Invoke(inner, BindingFlags.DoNotWrapExceptions, null, args, null);
        return answer switch
        {
            IClusterStore cluster => Of(cluster, store, saboteur),
            ValueTask<IGrainLock> taken => new ValueTask<IGrainLock>(Watched(taken)),
            ValueTask<IReadOnlyList<StoredMessage>> claimed => new ValueTask<IReadOnlyList<StoredMessage>>(Seen(claimed)),
            _ => answer,
        };
    }

    private static T Of<T>(T inner, IStore store, Saboteur saboteur) where T : class
    {
        var proxy = Create<T, SabotagedStore>();
        var made = (SabotagedStore)(object)proxy;
        (made.inner, made.store, made.saboteur) = (inner, store, saboteur);
        return proxy;
    }

    private ValueTask<CommitOutcome> Send(GrainCommit commit) => inner is IGrainLock held ? held.Commit(commit) : store.Commit(commit);

    private async Task<IGrainLock> Watched(ValueTask<IGrainLock> taken) => Of(await taken, store, saboteur);

    private async Task<IReadOnlyList<StoredMessage>> Seen(ValueTask<IReadOnlyList<StoredMessage>> claimed)
    {
        var messages = await claimed;
        saboteur.See(messages);
        return messages;
    }
}
