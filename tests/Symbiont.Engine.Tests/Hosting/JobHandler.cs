using Symbiont.Engine.Tests.Grains;

namespace Symbiont.Engine.Tests.Hosting;

internal sealed class JobHandler(JobLog log) : IWorkHandler
{
    public string Queue => "jobs";

    public async Task Run(WorkContext work)
    {
        var what = work.Payload<Job>().What;
        log.Begun.Enqueue(what);
        log.Attempts.AddOrUpdate(what, 1, (_, before) => before + 1);
        if (log.Does is { } does)
            await does(work, what);
    }
}
