namespace Symbiont.Server;

/// <summary>What an endpoint says of itself in the document.</summary>
internal static class Described
{
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">Its operation id, unique; also names its examples.</param>
    /// <param name="summary">One line.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string name, string summary) => endpoint.WithName(name).WithSummary(summary);

    /// <summary>Statuses with which it may answer in the common error body.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Produces<ErrorBody>(status);
        }

        return endpoint;
    }
}
