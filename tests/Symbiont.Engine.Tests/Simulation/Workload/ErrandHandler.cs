namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Does work items: some commits, with pauses between. Some attempts fail, and some do not hear that they are to stop.</summary>
internal sealed class ErrandHandler(SimProcess process, TimeProvider clock, Observations seen) : IWorkHandler
{
    public string Queue => "errands";

    public async Task Run(WorkContext work)
    {
        var world = process.World;
        var errand = work.Payload<Errand>();
        var attempt = seen.NextAttempt();
        var stopping = world.Draw(0.5) ? work.Stopping : CancellationToken.None;
        world.Note($"{process.Name} errand {errand.Item} attempt {attempt}");
        var register = work.GetGrain<IRegisterGrain>(errand.At);
        for (var step = 1; step <= errand.Steps; step++)
        {
            await Task.Delay(world.DrawMilliseconds(0, world.Draw(0.2) ? 1500 : 60), clock, stopping);
            await register.Step(errand.Item, attempt, step);
            if (world.Draw(0.05))
                throw new RefusedException("This attempt failed.");
        }

        if (errand.Ends)
            await register.End(errand.Item, attempt, work.Id);
    }
}
