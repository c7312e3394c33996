namespace Symbiont.Engine.Tests.Grains;

[GrainType("value")]
public interface IValueGrain : IGrain
{
    Task Set(ValueState value);

    [ReadOnly]
    Task<ValueState?> Get();
}
