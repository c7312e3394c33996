using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <summary>Has a token done; one that is held waits until it is let go, unless somebody has begun it before.</summary>
internal sealed class TokensWork(SiloName silo) : IWorkHandler
{
    public const string Name = "tokens";

    private readonly TaskCompletionSource letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool holds;

    public string Queue => Name;

    /// <summary>From now on work that begins here for the first time waits.</summary>
    public void Hold() => holds = true;

    public void LetGo() => letGo.TrySetResult();

    public async Task Run(WorkContext work)
    {
        if (holds && !work.MayHaveRun)
            await letGo.Task;
        await work.GetGrain<ITokensGrain>(work.Grain.Key).Done(work.Payload<Job>().Token, silo.Value, work.Id);
    }
}
