using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>Finds out what a workflow call means, starts it and waits for it.</summary>
internal sealed class WorkflowRunner(IGrainFactory grains, IAgentDirectory directory, IdSource ids, ProgramCache programs, AgentOptions options) : IWorkflows
{
    public async Task<WorkflowOutcome> Execute(WorkflowRequest request, TimeSpan timeout, CancellationToken cancelled = default)
    {
        if (string.IsNullOrEmpty(request.WorkflowId))
            throw new InvalidException("INVALID_REQUEST", new FieldError("workflow_id", "missing_required_field", "workflow_id is required."));
        var parameters = AgentRules.Parameters(request.Parameters);
        var execution = request.WorkflowId.Contains('{', StringComparison.Ordinal)
            ? await StartProgram(request, parameters, timeout)
            : await StartAgent(request, parameters);
        if (await directory.WaitForEnd(execution, timeout, cancelled) is { } end)
            return Outcome(end);
        var state = await grains.GetGrain<IExecutionInside>(execution).Look();
        return state.Ended ? Outcome(await directory.GetExecution(execution)) : new(null, execution, state.Status);
    }

    private static WorkflowOutcome Outcome(ExecutionDetail end) => end.Status == ExecutionStatus.Completed
        ? new(end.Result, end.ExecutionId, end.Status)
        : throw new DomainException(ErrorKind.Unprocessable, "WORKFLOW_FAILED", end.Error?.Message ?? $"The execution ended {end.Status}.",
            new WorkflowFailure(end.ExecutionId, end.Status, end.Error));

    private async Task<string> StartAgent(WorkflowRequest request, JsonElement? parameters)
    {
        var launch = new Launch("workflow", parameters);
        if (await directory.Find(request.WorkflowId!) is { } agent)
            return await Start(agent, launch, request);
        if (request.AgentId is { } owner && request.WorkflowId!.Length <= 256 && await directory.Find(owner) is { } functionOwner
            && await HasFunction(functionOwner, request.WorkflowId))
            return await Start(functionOwner, launch with { Function = request.WorkflowId }, request);
        return await FirstAnswer(launch, request)
            ?? throw new NotFoundException("WORKFLOW_NOT_FOUND", $"There is no agent \"{request.WorkflowId}\"; a function is named together with its agent_id.");
    }

    private async Task<bool> HasFunction(string agentId, string function)
    {
        var agent = await grains.GetGrain<IAgentInside>(agentId).Look();
        var program = await programs.Get(ProgramRef.In(GrainId.Of<IAgentGrain>(agentId), agent.ProgramHash), agent.Name);
        return program.Program.FunctionFor(program.Declaration, function) is not null;
    }

    private async Task<string> StartProgram(WorkflowRequest request, JsonElement? parameters, TimeSpan timeout)
    {
        if (!request.MayRunPrograms)
            throw new DomainException(ErrorKind.Forbidden, "TOKEN_REQUIRED", "A whole program as workflow_id is run for callers with a token only.");
        if (!options.InlinePrograms)
            throw new DomainException(ErrorKind.Forbidden, "INLINE_PROGRAMS_OFF", "Programs as workflow_id are switched off (SYMBIONT_INLINE_PROGRAMS=false).");
        var execution = grains.GetGrain<IExecutionInside>(ids.NewId().ToString(), CallOf(request));
        return (await execution.StartInline(request.WorkflowId!, parameters?.GetRawText() ?? "{}", timeout)).ExecutionId;
    }

    private async Task<string> Start(string agent, Launch launch, WorkflowRequest request) =>
        (await grains.GetGrain<IAgentInside>(agent, CallOf(request)).Launch(launch)).ExecutionId;

    /// <summary>What was started under the request's name while its agent was still there; null: nothing. Answers are kept by name, whichever grain is asked.</summary>
    private async Task<string?> FirstAnswer(Launch launch, WorkflowRequest request)
    {
        if (request.Idempotency is null)
            return null;
        try
        {
            return await Start(ids.NewId().ToString(), launch, request);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private static CallOptions CallOf(WorkflowRequest request) => new() { Idempotency = request.Idempotency };
}
