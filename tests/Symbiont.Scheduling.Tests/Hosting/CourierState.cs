using Symbiont.Engine;

namespace Symbiont.Scheduling.Tests.Hosting;

/// <summary>It has nothing to remember.</summary>
[Schema("courier")]
internal sealed record CourierState;
