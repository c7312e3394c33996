using Microsoft.AspNetCore.Http.HttpResults;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>HTTP face of workflows. Shapes: reference, "Workflow Execution".</summary>
internal static class WorkflowEndpoints
{
    public static IEndpointRouteBuilder MapWorkflows(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/v1/workflows/execute", Execute).WithTags("Workflows")
            .Describe("workflows.execute", "Run an agent, a function of one, or a whole program, and wait for its end")
            .Refuses(
                "INVALID_DSL", "NO_AGENT", "UNKNOWN_SANDBOX", "BLOCK_NOT_WIRED", "TOKEN_REQUIRED", "INLINE_PROGRAMS_OFF", "WORKFLOW_NOT_FOUND", "AGENT_BUSY", "WORKFLOW_FAILED",
                "QUEUE_FULL");
        return app;
    }

    private static async Task<Results<Ok<WorkflowAnswer>, Accepted<WorkflowAnswer>>> Execute(
        Body<WorkflowBody> body, IWorkflows workflows, WorkflowOptions options, HttpContext context)
    {
        ObjectField.Check(body.Value.Parameters, "parameters");
        KeyText.Check(body.Value.WorkflowId, "workflow_id");
        KeyText.Check(body.Value.AgentId, "agent_id");
        var request = new WorkflowRequest(body.Value.WorkflowId, body.Value.Parameters, body.Value.AgentId, Caller.Of(context).HasToken, body.Call.Idempotency);
        var outcome = await workflows.Execute(request, options.Timeout, body.Call.Cancelled);
        var answer = new WorkflowAnswer(outcome.Result, outcome.ExecutionId, outcome.Status);
        return outcome.Status == ExecutionStatus.Completed ? TypedResults.Ok(answer) : TypedResults.Accepted((string?)null, answer);
    }
}
