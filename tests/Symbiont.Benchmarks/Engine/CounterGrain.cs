using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

internal sealed class CounterGrain : Grain<CounterState>, ICounterGrain
{
    public Task<long> Add(long amount)
    {
        State = new((State?.Value ?? 0) + amount);
        return Task.FromResult(State.Value);
    }

    public Task<long> Value() => Task.FromResult(State?.Value ?? 0);
}
