using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

[Schema("counter")]
internal sealed record CounterState(long Value);
