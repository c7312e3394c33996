using System.Diagnostics;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The one place where refusals and failures become answers, and where no answer of 400 or above leaves without a body.</summary>
internal sealed class ErrorGate(RequestDelegate next, ErrorWriter errors, IHostApplicationLifetime lifetime, ILogger<ErrorGate> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest && HasNoBody(context.Response))
            {
                await errors.Write(context, Refusal.Bare(context.Response.StatusCode, context.Request));
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered; 499 is what proxies' logs call it.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
        catch (Exception failure) when (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            logger.AnswerBroken(failure, context.Request.Method, context.Request.Path, context.TraceIdentifier, Trace);
            context.Abort();
        }
        catch (Exception failure)
        {
            await errors.Write(context, RefusalOf(failure, context));
        }
    }

    /// <summary>The trace that the caller's <c>traceparent</c> names, or a new one.</summary>
    private static string? Trace => Activity.Current?.TraceId.ToHexString();

    private static bool HasNoBody(HttpResponse response) => !response.HasStarted && response.ContentType is null && response.ContentLength is null or 0;

    private Refusal RefusalOf(Exception failure, HttpContext context)
    {
        switch (failure)
        {
            case RefusedException refused:
                return refused.Refusal;
            case DomainException refused:
                return Refusal.Of(refused);
            case BadHttpRequestException bad:
                return Refusal.Bare(bad.StatusCode, context.Request);
            case OperationCanceledException when lifetime.ApplicationStopping.IsCancellationRequested:
                return Refusal.Stopping;
            default:
                logger.Failed(failure, context.Request.Method, context.Request.Path, context.TraceIdentifier, Trace);
                return Refusal.Internal(context.TraceIdentifier);
        }
    }
}
