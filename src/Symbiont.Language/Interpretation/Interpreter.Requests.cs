using System.Collections.Immutable;
using System.Globalization;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    private Signal RequestAction(CallSite site, int count, Frame frame)
    {
        top -= count;
        var positional = new List<Value>(count);
        var named = new RecordBuilder();
        for (var i = 0; i < count; i++)
        {
            var argument = stack[top + i];
            // An agent given to an action, as in delegate(researcher, …), is meant by its name.
            if (argument is FunctionValue { Code: AgentFunction, Name: var agent })
                argument = Value.Of(agent);
            if (!Exportable(argument))
                return Signal.Faulted;
            if (site.ArgumentNames[i] is { } name)
                named.Set(name, argument);
            else
                positional.Add(argument);
        }
        var call = new ActionCall(site.Name, ArrayValue.From(positional), named.Build(), frame.Position, NextPath()) { Agents = Agents() };
        if (meter.Admit(call.Positional) is null || meter.Admit(call.Named) is null)
            return Signal.Faulted;
        status = Status.AwaitsAction;
        step = new InterpreterStep.ActionRequested(call);
        return Signal.Stopped;
    }

    private Signal RequestBranches(ParallelSite site, Frame frame)
    {
        var settle = site.HasSettle ? Pop() : Value.False;
        var limit = site.HasLimit ? Pop() : Value.Of(ParallelForm.DefaultLimit);
        if (settle is not BoolValue { Flag: var settles })
            return Fail(ErrorCodes.TypeMismatch, $"'settle' must be a bool, not {Kinds.Of(settle)}.");
        if (limit is not IntValue { Number: > 0 and <= int.MaxValue and var most })
            return Fail(ErrorCodes.InvalidArgument, "'limit' must be an int from 1.");
        if ((site.IsMap ? MappedBranches() : WrittenBranches(site.Branches)) is not { } calls)
            return Signal.Faulted;
        if (calls.Count > ParallelForm.MaxBranches)
            return Fail(ErrorCodes.InvalidArgument, $"'parallel' takes at most {ParallelForm.MaxBranches} branches.");
        if (calls.Count == 0)
            return Deliver(ArrayValue.Empty);
        if (!meter.Spend(10L * calls.Count))
            return Signal.Faulted;
        var path = NextPath();
        ImmutableArray<Interpreter> branches = [.. calls.Select((call, k) => Branch(call.Function, call.Arguments, $"{path}/{k}/", frame))];
        status = Status.AwaitsBranches;
        form = new ParallelForm(path, branches, (int)most, settles, frame.Position);
        step = new InterpreterStep.BranchesRequested(form);
        return Signal.Stopped;
    }

    private Interpreter Branch(FunctionValue function, Value[] arguments, string prefix, Frame frame) =>
        new(meter, prefix, depthBefore + depth, frame.Position, @event, function, arguments, bindings) { outerAgents = Agents() };

    /// <summary>The agents whose code is under way, from the innermost out; each call of an agent once.</summary>
    private ImmutableArray<CallingAgent> Agents()
    {
        var agents = ImmutableArray.CreateBuilder<CallingAgent>();
        for (var i = depth - 1; i >= 0; i--)
        {
            if (frames[i] is { Code.Agent: { } scope, Environment: { } environment })
                Add(new CallingAgent(scope, environment));
        }
        foreach (var agent in outerAgents)
            Add(agent);
        return agents.ToImmutable();

        void Add(CallingAgent agent)
        {
            if (!agents.Any(known => ReferenceEquals(known.Arguments, agent.Arguments)))
                agents.Add(agent);
        }
    }

    private List<(FunctionValue Function, Value[] Arguments)> WrittenBranches(int count)
    {
        top -= count;
        var branches = new List<(FunctionValue, Value[])>(count);
        for (var i = 0; i < count; i++)
            branches.Add(((FunctionValue)stack[top + i], []));
        return branches;
    }

    private List<(FunctionValue Function, Value[] Arguments)>? MappedBranches()
    {
        var (function, items) = (Pop(), Pop());
        if (function is not FunctionValue each)
        {
            Fail(ErrorCodes.TypeMismatch, $"'map' needs a function, not {Kinds.Of(function)}.");
            return null;
        }
        if (Cursor.Over(items) is not { } cursor)
        {
            Fail(ErrorCodes.TypeMismatch, $"'map' needs an array, a record or a string, not {Kinds.Of(items)}.");
            return null;
        }
        var branches = new List<(FunctionValue, Value[])>();
        // One more than may be, so that too many are noticed.
        while (branches.Count <= ParallelForm.MaxBranches && cursor.Next() is { } item)
            branches.Add((each, [item]));
        return branches;
    }

    private string NextPath() => pathPrefix + (++actions).ToString(CultureInfo.InvariantCulture);
}
