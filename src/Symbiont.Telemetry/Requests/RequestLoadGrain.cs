using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>Keeps what a silo said last, so that every other one can tell.</summary>
internal sealed class RequestLoadGrain : Grain<RequestLoadState>, IRequestLoadGrain
{
    public Task Report(double perSecond)
    {
        State = new(perSecond, Turn.Now);
        return Task.CompletedTask;
    }

    public Task<double> Look() => Task.FromResult(State is { } state && Turn.Now - state.At <= 3 * RequestReporter.Between ? state.PerSecond : 0);
}
