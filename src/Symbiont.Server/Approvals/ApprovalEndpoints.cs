using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Symbiont.Agents;

namespace Symbiont.Server;

/// <summary>HTTP face of what waits for people.</summary>
internal static class ApprovalEndpoints
{
    private const string IdList = "approvals";

    public static IEndpointRouteBuilder MapApprovals(this IEndpointRouteBuilder app)
    {
        var approvals = app.MapGroup("/api/v1").WithTags("Approvals");
        approvals.MapGet("/approvals", List).Describe("approvals.list", "What waits for a decision by people, oldest first").Produces<IReadOnlyList<ApprovalRequest>>().Refuses("INVALID_REQUEST");
        approvals.MapPost("/executions/{id}/approvals/{approvalId}", Decide).Describe("approvals.decide", "Approve or reject what an execution waits for")
            .Refuses("EXECUTION_NOT_FOUND", "APPROVAL_NOT_FOUND", "APPROVAL_NOT_PENDING");
        return app;
    }

    private static async Task<StreamedList<ApprovalRequest>> List(
        [Description("Only what this role is asked for.")] string? role,
        [FromQuery(Name = "agent_id"), Description("Only of this agent.")] string? agentId,
        [FromQuery(Name = "execution_id"), Description("Only of this execution.")] string? executionId,
        [AsParameters] PageQuery page,
        IApprovals approvals,
        CancellationToken cancelled)
    {
        var (agent, execution) = (Given(agentId)?.ToLowerInvariant(), Given(executionId)?.ToLowerInvariant());
        return new(await page.Take(IdList, behind => approvals.List(Given(role), agent, execution, behind, cancelled), request => request.ApprovalId, cancelled));
    }

    private static async Task<Answer<ApprovalDecided>> Decide(string id, string approvalId, Body<DecideApproval> body, IApprovals approvals) =>
        Answers.Ok(await approvals.Decide(RouteKey.OfExecution(id), RouteKey.OfApproval(approvalId), body.Value, body.Call));

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
