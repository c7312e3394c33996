using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>Of this silo the number is at hand; the others have said theirs.</summary>
internal sealed class RequestLoad(RequestMeter meter, IGrainFactory grains, EngineOptions engine) : IRequestLoad
{
    public async Task<double> PerSecond(IEnumerable<string> silos)
    {
        var sum = meter.PerSecond;
        foreach (var other in silos.Distinct(StringComparer.Ordinal).Where(name => name != engine.SiloName))
            sum += await grains.GetGrain<IRequestLoadGrain>(other).Look();
        return sum;
    }
}
