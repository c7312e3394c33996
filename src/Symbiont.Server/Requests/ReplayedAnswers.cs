using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Says of an answer that it is an earlier request's: nothing was done for this one.</summary>
internal static class ReplayedAnswers
{
    public const string Header = "Idempotency-Replayed";

    /// <summary>What the engine raises; the header is set when the answer goes out, for whoever raises it knows nothing of the request.</summary>
    public static ReplaySignal Watch(HttpContext context)
    {
        var signal = new ReplaySignal();
        context.Response.OnStarting(
            state =>
            {
                var (response, raised) = ((HttpResponse, ReplaySignal))state;
                if (raised.IsRaised)
                    response.Headers[Header] = "true";
                return Task.CompletedTask;
            },
            (context.Response, signal));
        return signal;
    }
}
