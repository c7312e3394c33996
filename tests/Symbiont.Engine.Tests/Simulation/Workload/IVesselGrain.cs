namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A grain that is forgotten and filled again. When it is closed it tells a register what it held.</summary>
[GrainType("vessel")]
public interface IVesselGrain : IGrain
{
    Task<string> Fill(int op);

    [ReadOnly]
    Task<string> Read();

    Task<string> Close(int op, string witness);
}
