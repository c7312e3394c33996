namespace Symbiont.Server;

/// <summary>What an endpoint says of itself in the document.</summary>
internal static class Described
{
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="name">Its operation id, unique; also names its examples and its text.</param>
    /// <param name="summary">One line.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string name, string summary) => endpoint.WithName(name).WithSummary(summary);

    /// <summary>Statuses with which it may answer in the common error body.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Produces<ErrorViews>(status);
        }

        return endpoint;
    }

    /// <summary>Codes with which it may refuse; they say the statuses too. Those of the gates before it, and of bodies and keys, need not be named.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, params string[] codes)
    {
        foreach (var status in codes.Select(code => ErrorCatalog.Of(code).Status).Distinct())
        {
            endpoint.Produces<ErrorViews>(status);
        }

        return endpoint.WithMetadata(new RefusalCodes(codes));
    }
}
