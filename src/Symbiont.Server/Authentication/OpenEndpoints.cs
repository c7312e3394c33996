namespace Symbiont.Server;

/// <summary>Endpoints that the reference leaves open and that we leave open only to the own machine, unless the operator says more.</summary>
[Flags]
internal enum OpenEndpoints
{
    None = 0,
    Metrics = 1,
    Scheduler = 2,
    Workflows = 4,
    All = Metrics | Scheduler | Workflows,
}
