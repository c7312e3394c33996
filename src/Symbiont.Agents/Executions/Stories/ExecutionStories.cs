using System.Text.Json;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Language.Interpretation;
using Symbiont.Secrets;

namespace Symbiont.Agents;

/// <summary>Puts together what an execution, its relatives, its agent and its program know.</summary>
internal sealed class ExecutionStories(
    IGrainFactory grains, IFeeds feeds, IBodies bodies, ProgramCache programs, ActionCatalog catalog, RunningExecutions running, Sealer sealer, AgentOptions options,
    EngineOptions engine) : IExecutionStories
{
    public async Task<ExecutionStory> Tell(string executionId)
    {
        var record = await ExecutionRecord.Read(executionId, grains, feeds, bodies);
        var state = record.State;
        var secrets = new SecretLedger(sealer);
        var view = new ExecutionView(secrets);
        view.LearnAll(record.Rows);
        var told = view.Steps(state, record.Rows);
        var plain = view.Of(state, told, record.Input, record.Result);
        var text = await bodies.GetText(state.Program.Owner, state.Program.Body);
        var storyteller = new StepStories(state, view, catalog, text);
        StoryStep[] steps = [.. told.Select(step => storyteller.Of(step.Step, step.Rows))];
        var children = new List<StoryChild>();
        foreach (var step in steps.Where(step => step.ChildExecutionId is not null))
            children.Add(await Child(state, step));
        StoryWait[] waits = [.. Waits(state, steps, children)];
        var program = new StoryProgram(state.Program.Hash, await Version(state), state.Program.Language, state.Function);
        return new(
            state.Id, state.AgentId, state.AgentName, state.Status, StoryText.Of(state, program, plain.Error, waits, steps.Length), waits,
            state.Trigger, plain.Parameters, Event(record.Input, view), plain.Result, plain.Error,
            state.CreatedAt, state.StartedAt, state.TimeoutAt, state.CompletedAt, plain.ExecutionTimeMs,
            state.RetryOf, await Parent(state), children, program, running.Find(state.Id) is null ? null : engine.SiloName,
            new(new(state.StepCount, null), new(state.InterpreterSteps, await MaxSteps(state, text is not null)),
                new(record.Rows.Count, options.MaxJournalRows), new(record.Rows.Sum(Journal.SizeOf), options.MaxJournalSize)),
            steps);
    }

    private static IEnumerable<StoryWait> Waits(ExecutionState state, IReadOnlyList<StoryStep> steps, IReadOnlyList<StoryChild> children)
    {
        if (state.Status == ExecutionStatus.Queued)
            yield return new("place", "It stands in line: its agent runs as many executions at once as its concurrency allows.", null, null, null, null, null, null);
        foreach (var step in steps.Where(step => step.Status == "waiting"))
        {
            var child = children.FirstOrDefault(child => child.Step == step.Index);
            var of = child?.AgentName is { } name ? $" of agent {name}" : "";
            var awaited = new Awaited(step.Until, step.EventType, step.ChildExecutionId, step.Approvals);
            var text = $"Line {step.Line} ({step.Action}) waits {awaited.Text}{of}.";
            var pending = awaited.Pending().ToList();
            foreach (var approval in pending)
                yield return new("approval", text, step.Index, step.Until, null, null, null, null, approval.ApprovalId, approval.Role);
            if (pending.Count == 0)
            {
                yield return new(
                    step switch { { ChildExecutionId: not null } => "execution", { EventType: not null } => "event", _ => "time" },
                    text, step.Index, step.Until, step.EventType, child?.ExecutionId, child?.AgentId, child?.AgentName);
            }
        }
    }

    private static JsonElement? Event(string? input, ExecutionView view) =>
        input is not null && JsonSerializer.Deserialize<JsonElement>(input, EngineJson.Options).TryGetProperty("event", out var taken) ? view.Masked(taken.GetRawText()) : null;

    private async Task<StoryChild> Child(ExecutionState parent, StoryStep step)
    {
        var id = step.ChildExecutionId!;
        return await Look(id) is { } child
            ? new(id, step.Index, child.AgentId, child.AgentName, child.Status)
            : new(id, step.Index, parent.Children.FirstOrDefault(open => open.ExecutionId == id)?.AgentId, null, null);
    }

    private async Task<StoryParent?> Parent(ExecutionState state)
    {
        if (state.Parent is not { } parent)
            return null;
        if (await Look(parent.ExecutionId) is not { } above)
            return new(parent.ExecutionId, parent.Path, null);
        var record = await ExecutionRecord.Read(above.Id, grains, feeds, bodies);
        var step = new ExecutionView(new(sealer)).Steps(above, record.Rows).FirstOrDefault(step => step.Step.Path == parent.Path).Step;
        return new(parent.ExecutionId, parent.Path, step?.Index);
    }

    /// <summary>Null: it is not born yet, or kept no longer.</summary>
    private async Task<ExecutionState?> Look(string executionId)
    {
        try
        {
            return await grains.GetGrain<IExecutionInside>(executionId).Look();
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>The version that was the agent's when it accepted the execution; a retry repeats an older one, of which only the text is known.</summary>
    private async Task<int?> Version(ExecutionState state)
    {
        if (state.AgentId is not { } id)
            return null;
        try
        {
            var agent = await grains.GetGrain<IAgentInside>(id).Look();
            if (state.RetryOf is null)
                return agent.Versions.LastOrDefault(version => version.CreatedAt <= state.CreatedAt)?.Version;
            return state.Program.Hash == agent.ProgramHash ? agent.Versions[^1].Version : null;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private async Task<long?> MaxSteps(ExecutionState state, bool hasProgram) =>
        hasProgram && state.Program.Language <= LanguageVersion.Newest
            ? (await programs.Get(state.Program, state.AgentName)).Attributes.MaxSteps ?? options.MaxSteps
            : null;
}
