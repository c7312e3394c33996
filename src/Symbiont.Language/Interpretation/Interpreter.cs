using System.Collections.Immutable;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>
/// Runs one agent's program, or one branch of it, up to the next thing that only the host can do. It has its own stack, never waits
/// and knows neither clock nor chance: the same program and the same answers give the same steps. An interpreter and its branches
/// share limits, so no two of them may run at the same instant; in which order the branches come to their ends does not matter.
/// </summary>
/// <example>
/// <code>
/// var step = interpreter.Run();
/// while (step is InterpreterStep.ActionRequested { Call: var call })
///     step = interpreter.Resume(await Perform(call));
/// </code>
/// </example>
public sealed partial class Interpreter
{
    private const int StackOverhead = 2048;

    private readonly Meter meter;
    private readonly string pathPrefix;
    private readonly int depthBefore;
    private readonly Position origin;
    private readonly Value @event;
    private readonly FunctionValue entry;
    private readonly Value[] entryArguments;
    private readonly IReadOnlyDictionary<string, Value>? bindings;
    private readonly ExecutionError? refusal;
    private ImmutableArray<CallingAgent> outerAgents = [];
    private Status status;
    private InterpreterStep? step;
    private ParallelForm? form;
    private int actions;

    private Interpreter(Meter meter, string pathPrefix, int depthBefore, Position origin, Value @event, FunctionValue entry, Value[] arguments,
        IReadOnlyDictionary<string, Value>? bindings = null, ExecutionError? refusal = null)
    {
        this.meter = meter;
        this.pathPrefix = pathPrefix;
        this.depthBefore = depthBefore;
        this.origin = origin;
        this.@event = @event;
        this.entry = entry;
        entryArguments = arguments;
        meter.Root ??= this;
        this.bindings = bindings;
        this.refusal = refusal;
    }

    private enum Status
    {
        Ready,
        Running,
        AwaitsAction,
        AwaitsBranches,
        Ended,
    }

    /// <summary>Steps taken so far by the whole execution.</summary>
    public long StepsTaken => meter.StepsTaken;

    /// <summary>Once this is signalled, whatever computes throws <see cref="OperationCanceledException"/> before long, branches too, and is of no more use.</summary>
    public CancellationToken Stopping
    {
        get => meter.Stopping;
        set => meter.Stopping = value;
    }

    /// <summary>About what the execution holds in memory while it waits for its host, its branches included, in bytes.</summary>
    public long HeldBytes
    {
        get
        {
            var walked = 0L;
            return Stacks * StackOverhead + Held(new HashSet<Value>(ReferenceEqualityComparer.Instance), ref walked);
        }
    }

    /// <summary>This one and those of its branches.</summary>
    private long Stacks => 1 + (form?.Branches.Sum(branch => branch.Stacks) ?? 0);

    /// <summary>Prepares an execution; nothing runs yet.</summary>
    /// <param name="program">The program.</param>
    /// <param name="agent">One of its agents that has a <c>with</c> block.</param>
    /// <param name="parameters">Bound to the agent's parameters by name; others are ignored. A missing or unfit one makes <see cref="Run"/> answer
    /// <see cref="ErrorCodes.MissingParameter"/> or <see cref="ErrorCodes.TypeMismatch"/>.</param>
    /// <param name="event">What <c>event</c> is bound to; null binds null.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <exception cref="ArgumentException">The agent is not of this program or has no <c>with</c> block.</exception>
    public static Interpreter Start(CompiledProgram program, AgentDeclaration agent, IReadOnlyDictionary<string, Value> parameters,
        Value? @event = null, InterpreterOptions? options = null)
    {
        if (!program.Scope.Agents.TryGetValue(agent.Name, out var scope) || scope.Declaration.With is null)
            throw new ArgumentException($"The program has no agent '{agent.Name}' with a 'with' block.", nameof(agent));
        var arguments = ParameterBinding.Bind(scope.Declaration.Parameters, scope.Program, parameters, out var refusal);
        return new Interpreter(new Meter(options ?? InterpreterOptions.Default), "", 0, agent.Position, @event ?? Value.Null, AgentFunction.Of(scope), arguments, null, refusal);
    }

    /// <summary>Prepares an execution of one function instead of an agent's program; nothing runs yet.</summary>
    /// <param name="program">The program.</param>
    /// <param name="agent">The agent whose function it is, or under whose policies a function of the program runs. Its own parameters are bound
    /// too where they are given.</param>
    /// <param name="function">As <see cref="CompiledProgram.FunctionFor"/> gives it.</param>
    /// <param name="parameters">Bound to the function's parameters by name, as with <see cref="Start"/>.</param>
    /// <param name="event">What <c>event</c> is bound to; null binds null.</param>
    /// <param name="options">The limits; null for the usual ones.</param>
    /// <exception cref="ArgumentException">The agent or the function is not of this program.</exception>
    public static Interpreter StartFunction(CompiledProgram program, AgentDeclaration agent, FunctionDeclaration function,
        IReadOnlyDictionary<string, Value> parameters, Value? @event = null, InterpreterOptions? options = null)
    {
        if (!program.Scope.Agents.TryGetValue(agent.Name, out var scope) || program.FunctionFor(agent, function.Name) != function)
            throw new ArgumentException($"The program has no function '{function.Name}' for its agent '{agent.Name}'.", nameof(function));
        var code = scope.Functions.GetValueOrDefault(function.Name) ?? program.Scope.Functions[function.Name];
        Value[] environment = [.. ParameterBinding.BindLoosely(scope, parameters), @event ?? Value.Null];
        var arguments = ParameterBinding.Bind(function.Parameters, code, parameters, out var refusal);
        var entry = new FunctionValue(function.Name, arguments.Length, code, [], code.Agent is null ? null : environment);
        return new Interpreter(new Meter(options ?? InterpreterOptions.Default), "", 0, function.Position, @event ?? Value.Null, entry, arguments, null, refusal)
        {
            outerAgents = [new CallingAgent(scope, environment)],
        };
    }

    /// <summary>Begins, up to the first step.</summary>
    public InterpreterStep Run()
    {
        Expect(Status.Ready);
        if (refusal is not null)
            return End(new InterpreterStep.Failed(refusal));
        stack = new Value[entryArguments.Length + 16];
        foreach (var argument in entryArguments)
            stack[top++] = argument;
        status = Status.Running;
        var fits = meter.Admit(@event) is not null && entryArguments.All(argument => argument is RangeValue || meter.Admit(argument) is not null);
        return Execute(fits ? Invoke(entry, entryArguments.Length, 0) : Signal.Faulted);
    }

    /// <summary>Answers the action that was asked for and goes on to the next step.</summary>
    public InterpreterStep Resume(Value answer)
    {
        Expect(Status.AwaitsAction);
        status = Status.Running;
        if (meter.Admit(answer) is null)
            return Execute(Signal.Faulted);
        // Programs may store one answer after the other without making anything themselves.
        var signal = Deliver(answer);
        return Execute(signal == Signal.Continue && meter.Allocated > meter.Options.MaxMemory / 8 ? CheckMemory() : signal);
    }

    /// <summary>Raises an error where the program waits, for an action or for branches, and goes on to the next step.</summary>
    public InterpreterStep ResumeWithError(ErrorInfo error)
    {
        if (status != Status.AwaitsBranches)
            Expect(Status.AwaitsAction);
        status = Status.Running;
        form = null;
        return Execute(Raise(Located(error.Code, error.Message, error.Details) with { CanBeCaught = error.CanBeCaught }));
    }

    /// <summary>
    /// Gives back how each branch ended, in the order of <see cref="ParallelForm.Branches"/>, and goes on to the next step: with the array
    /// of the results, or by raising the first error, as the form says. An error that cannot be caught goes before all others.
    /// </summary>
    public InterpreterStep ResumeBranches(IReadOnlyList<InterpreterStep> ends)
    {
        Expect(Status.AwaitsBranches);
        var settle = form!.Settle;
        if (ends.Count != form.Branches.Length)
            throw new ArgumentException($"The form has {form.Branches.Length} branches, not {ends.Count}.", nameof(ends));
        if (ends.FirstOrDefault(end => end is not (InterpreterStep.Completed or InterpreterStep.Failed)) is { } open)
            throw new ArgumentException($"A branch has not come to its end: {open.GetType().Name}.", nameof(ends));
        status = Status.Running;
        form = null;
        var errors = ends.OfType<InterpreterStep.Failed>().Select(end => end.Error).ToList();
        var raised = errors.Find(error => !error.CanBeCaught) ?? (settle ? null : errors.FirstOrDefault());
        if (raised is not null)
            return Execute(Raise(raised));
        var results = ArrayValue.From(ends.Select(end => settle ? Settled(end) : ResultOf(end)));
        return Execute(meter.Admit(results) is null ? Signal.Faulted : Deliver(results));
    }

    internal static InterpreterStep Evaluate(FunctionValue expression, Position position, IReadOnlyDictionary<string, Value> bindings, InterpreterOptions limits) =>
        new Interpreter(new Meter(limits), "", 0, position, Value.Null, expression, [], bindings).Run();

    private static RecordValue Settled(InterpreterStep end) => end is InterpreterStep.Failed failed
        ? Value.Record(("ok", Value.False), ("value", Value.Null), ("error", failed.Error.ToValue()))
        : Value.Record(("ok", Value.True), ("value", ResultOf(end)), ("error", Value.Null));

    private static Value ResultOf(InterpreterStep end) => ((InterpreterStep.Completed)end).Value;

    private void Expect(Status expected)
    {
        if (status != expected)
            throw new InvalidOperationException($"The interpreter is {status}, not {expected}.");
    }

    private InterpreterStep End(InterpreterStep end)
    {
        status = Status.Ended;
        stack = [];
        top = 0;
        frames = [];
        depth = 0;
        return end;
    }
}
