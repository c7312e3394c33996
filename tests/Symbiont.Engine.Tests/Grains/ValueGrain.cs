namespace Symbiont.Engine.Tests.Grains;

internal sealed class ValueGrain : Grain<ValueState>, IValueGrain
{
    public Task Set(ValueState value)
    {
        State = value;
        return Task.CompletedTask;
    }

    public Task<ValueState?> Get() => Task.FromResult(State);
}
