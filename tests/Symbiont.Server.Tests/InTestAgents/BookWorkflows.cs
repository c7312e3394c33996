using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

internal sealed class BookWorkflows(AgentBook book) : IWorkflows
{
    public const string Slow = "slow";
    public const string Broken = "broken";

    public Task<WorkflowOutcome> Execute(WorkflowRequest request, TimeSpan timeout, CancellationToken cancelled = default)
    {
        book.LastRequest = request;
        return Task.FromResult(request.WorkflowId switch
        {
            Slow => new WorkflowOutcome(null, book.Run(null, null, ExecutionStatus.Running), ExecutionStatus.Running),
            Broken => throw new DomainException(
                ErrorKind.Unprocessable, "WORKFLOW_FAILED", "Division by zero.", new Dictionary<string, object> { ["line"] = 3, ["execution_id"] = "x" }),
            null => throw new InvalidException("INVALID_REQUEST", new FieldError("workflow_id", "missing_required_field", "The field workflow_id is missing.")),
            _ => new WorkflowOutcome(JsonElement.Parse("\"workflow execution result\""), book.Run(null, request.Parameters), ExecutionStatus.Completed),
        });
    }
}
