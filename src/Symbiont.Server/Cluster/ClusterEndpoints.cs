using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>HTTP face of the cluster.</summary>
internal static class ClusterEndpoints
{
    public static IEndpointRouteBuilder MapCluster(this IEndpointRouteBuilder app)
    {
        app.MapGroup("/api/v1/cluster").WithTags("Cluster").MapGet("/", Get).Describe("cluster", "The silos that were seen within the last hour, in order of their start");
        return app;
    }

    private static async Task<Answer<ClusterAnswer>> Get(ISilos silos) => Answers.Ok(new ClusterAnswer(await silos.List()));
}
