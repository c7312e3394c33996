namespace Symbiont.Engine.Tests.Simulation;

internal sealed class VesselGrain : Grain<VesselState>, IVesselGrain
{
    private string Log => State?.Log ?? "";

    public Task<string> Fill(int op)
    {
        State = new($"{Log}a{op},");
        return Task.FromResult(State.Log);
    }

    public Task<string> Read() => Task.FromResult(Log);

    public Task<string> Close(int op, string witness)
    {
        var held = $"{Log}c{op},";
        Turn.Send(GrainId.Of<IRegisterGrain>(witness), new VesselClosed(held));
        Turn.Forget();
        return Task.FromResult(held);
    }
}
