using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>The requests that one silo answers. Key: the silo's name.</summary>
[GrainType("request-load")]
internal interface IRequestLoadGrain : IGrain
{
    /// <summary>Says how many it answers a second.</summary>
    Task Report(double perSecond);

    /// <summary>What it said last, while that is new enough to hold; else 0.</summary>
    [ReadOnly]
    Task<double> Look();
}
