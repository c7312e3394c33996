namespace Symbiont.Engine.Tests.Hosting;

/// <summary>Tests of several silos: beside nobody else, for they share one server's connections and measure times.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ClusterCollection
{
    public const string Name = "Silos on one database";
}
