using System.Text.Json;
using Microsoft.Extensions.Logging;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Programs;
using Symbiont.Engine;
using Symbiont.Language.Checking;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using Symbiont.Secrets;

namespace Symbiont.Agents.Running;

/// <summary>Runs executions: a work item each, again by another worker after a crash.</summary>
internal sealed class ExecutionWorker(
    ProgramCache programs, IGrainFactory grains, IFeeds feeds, IRows rows, IBodies bodies, RecentEvents recent, ActionCatalog catalog, Delegation delegation, ExecutionSignals signals,
    RunningExecutions running, ParkedRuns parked, Sealer sealer, IdSource ids, TimeProvider clock, AgentOptions options, EngineOptions engine, ILogger<ExecutionWorker> logger) : IWorkHandler
{
    public const string Name = "executions";

    public string Queue => Name;

    public async Task Run(WorkContext work)
    {
        var id = work.Payload<RunExecution>().ExecutionId;
        var grain = work.GetGrain<IExecutionInside>(id);
        var state = await Look(grain);
        if (state is null || state.Ended || state.Work != work.Id)
            return;
        // Left to a silo that knows what the program means; this does not count as an attempt.
        if (state.Program.Language > LanguageVersion.Newest)
            throw new NewerSchemaException($"The program of execution {id}", state.Program.Language, LanguageVersion.Newest);
        var usage = running.Begin(id, state.AgentId ?? id);
        try
        {
            await Run(state, new(work, grain, usage));
        }
        catch (Exception error) when (work.Attempt >= engine.MaxWorkAttempts && !work.Stopping.IsCancellationRequested && error is not FencedException)
        {
            // Nobody tries again: whoever waits for the execution must hear of it.
            logger.GivenUp(error, id, state.AgentName, state.AgentId, work.Attempt);
            await grain.End(new(), RunEnds.Failed("INTERNAL_ERROR", $"The server failed {work.Attempt} times at this execution for a reason of its own; its log says which."));
        }
        finally
        {
            running.End(usage);
        }
    }

    private static async Task<ExecutionState?> Look(IExecutionInside grain)
    {
        try
        {
            return await grain.Look();
        }
        catch (NotFoundException)
        {
            // Removed between its end and this attempt.
            return null;
        }
    }

    private async Task Run(ExecutionState state, RunShift shift)
    {
        if ((parked.Take(state.Id, state.ParkedBy) ?? await Prepare(state, shift.Grain)) is not { } driver)
            return;
        var isParked = false;
        // Before the commit that parks it: once that is done, others may wake the execution and end it.
        parked.Expect(state.Id, shift.Work.Id);
        try
        {
            isParked = await driver.Run(shift, state);
        }
        finally
        {
            if (isParked)
            {
                parked.Keep(state.Id, shift.Work.Id, driver);
            }
            else
            {
                parked.ExpectNot(state.Id, shift.Work.Id);
                await driver.DisposeAsync();
            }
        }
    }

    /// <summary>A run from the beginning; null: there is nothing to run, and the execution has ended.</summary>
    private async Task<ExecutionDriver?> Prepare(ExecutionState state, IExecutionInside grain)
    {
        var agent = await programs.Get(state.Program, state.AgentName);
        if (agent.Declaration.With is null && state.Function is null)
        {
            await grain.End(new(), RunEnds.Failed("NO_MODEL",
                $"The agent \"{agent.Declaration.Name}\" has no program (no \"with\" block), so a model would have to think for it, and this server has none.",
                agent.Declaration.Position.Line, agent.Declaration.Position.Column));
            return null;
        }

        var input = await ExecutionInput.Of(state, bodies);
        var parameters = Parameters(input);
        if (Start(state, agent, parameters, input) is not { } interpreter)
        {
            await grain.End(new(), RunEnds.Failed("FUNCTION_NOT_FOUND", $"The program has no function \"{state.Function}\"."));
            return null;
        }

        var pending = new PendingRun();
        var persistent = agent.Attributes.Memory == AgentMemory.Persistent && state is { Confined: false, AgentId: not null };
        var run = new RunContext(
            new(feeds, GrainId.Of<IExecutionGrain>(state.Id)), new(sealer), new(rows, state.AgentId, persistent, pending), pending, options, clock)
        { StepsTaken = () => interpreter.StepsTaken };
        var events = state.AgentId is { } owner ? new EventWaiting(state, run, owner, grains, bodies, recent) : null;
        var steps = new StepWriter(state, run, logger);
        var waiting = new WaitingSteps(state, delegation, events, run, steps, ids);
        var performer = new ActionPerformer(state, agent, parameters, catalog, steps, new(state, run, steps, waiting, ids), waiting, run, ids);
        return new(state, interpreter, performer, run, signals);
    }

    private Interpreter? Start(ExecutionState state, RunnableAgent agent, Dictionary<string, Value> parameters, ExecutionInput input)
    {
        if (state.Function is not { } name)
            return Interpreter.Start(agent.Program, agent.Declaration, parameters, Event(input), Limits(agent.Attributes));
        return agent.Program.FunctionFor(agent.Declaration, name) is { } function
            ? Interpreter.StartFunction(agent.Program, agent.Declaration, function, parameters, Event(input), Limits(agent.Attributes))
            : null;
    }

    private static Dictionary<string, Value> Parameters(ExecutionInput input) => input.Parameters is { ValueKind: JsonValueKind.Object } given
        ? given.EnumerateObject().ToDictionary(property => property.Name, property => ValueJson.Read(property.Value))
        : [];

    private static Value? Event(ExecutionInput input) => input.Event is { } taken
        ? ValueJson.Read(JsonSerializer.SerializeToElement(taken, EngineJson.Options))
        : null;

    private InterpreterOptions Limits(AgentAttributes attributes) => new() { MaxSteps = attributes.MaxSteps ?? options.MaxSteps };
}
