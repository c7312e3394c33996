using Symbiont.Engine;

namespace Symbiont.Telemetry;

/// <summary>What a silo said last of the requests that it answers.</summary>
[Schema("request-load")]
internal sealed record RequestLoadState(double PerSecond, DateTimeOffset At);
