using Symbiont.Engine;

namespace Symbiont.Benchmarks.Engine;

[GrainType("alarm")]
public interface IAlarmGrain : IGrain
{
    Task Set(DateTimeOffset due);
}
