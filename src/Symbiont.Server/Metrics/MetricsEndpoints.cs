using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Symbiont.Telemetry;

namespace Symbiont.Server;

/// <summary>HTTP face of the metrics. Shapes: reference, "System Metrics".</summary>
internal static class MetricsEndpoints
{
    private const string Json = JsonContent.MediaType;

    public static IEndpointRouteBuilder MapMetrics(this IEndpointRouteBuilder app)
    {
        var metrics = app.MapGroup("/api/v1/metrics").WithTags("Metrics");
        metrics.MapGet("/", Get).Describe("metrics.get", "Metrics of the cluster, and of the machine that answers").Produces<MetricsSnapshot>();
        return app;
    }

    private static async Task<IResult> Get(
        [FromHeader(Name = "Accept"), Description("text/plain gets the text format of Prometheus.")] string? accept, IMetrics metrics)
    {
        var taken = await metrics.Take();
        return PrefersText(accept) ? TypedResults.Text(PrometheusText.Write(taken), $"{PrometheusText.MediaType}; version=0.0.4; charset=utf-8") : TypedResults.Ok(taken);
    }

    /// <summary>Only who ranks text above JSON gets text: whoever takes anything gets what the reference shows.</summary>
    private static bool PrefersText(string? accept) =>
        MediaTypeHeaderValue.TryParseList(accept is null ? [] : [accept], out var ranges) && Quality(ranges, PrometheusText.MediaType) > Quality(ranges, Json);

    /// <summary>What the most exact range that fits says; 0: none fits.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> ranges, string type)
    {
        var wanted = new MediaTypeHeaderValue(type);
        return ranges.Where(range => range.MatchesMediaType(type) || wanted.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }
}
