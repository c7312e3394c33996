using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

[GrainType("counter")]
public interface ICounterGrain : IGrain
{
    Task<long> Add(long amount);

    [ReadOnly]
    Task<long> Value();
}
