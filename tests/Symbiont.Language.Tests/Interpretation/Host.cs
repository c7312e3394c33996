using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Interpretation;

/// <summary>A host that answers actions by a rule and writes down what it was asked; branches advance in the order that a seed draws.</summary>
internal sealed class Host(Func<ActionCall, object?> answer, int seed = 0)
{
    private readonly Random random = new(seed);

    /// <summary>Every action as <c>path name arguments</c>, in the order of asking.</summary>
    public List<string> Trace { get; } = [];

    /// <summary>The trace without regard to which branch came first.</summary>
    public IEnumerable<string> Sorted => Trace.Order(StringComparer.Ordinal);

    public InterpreterStep Run(Interpreter interpreter)
    {
        var step = interpreter.Run();
        while (step is not (InterpreterStep.Completed or InterpreterStep.Failed))
            step = Advance(interpreter, step);
        return step;
    }

    private InterpreterStep Advance(Interpreter interpreter, InterpreterStep step) => step switch
    {
        InterpreterStep.ActionRequested { Call: var call } => Answer(interpreter, call),
        InterpreterStep.BranchesRequested { Form: var form } => interpreter.ResumeBranches(RunBranches(form)),
        _ => throw new InvalidOperationException(step.ToString()),
    };

    private InterpreterStep Answer(Interpreter interpreter, ActionCall call)
    {
        Trace.Add($"{call.Path} {call.Name} {ValueJson.Write(call.Positional)} {ValueJson.Write(call.Named)}");
        return answer(call) switch
        {
            ErrorInfo error => interpreter.ResumeWithError(error),
            Value value => interpreter.Resume(value),
            null => interpreter.Resume(Value.Null),
            int number => interpreter.Resume(Value.Of(number)),
            var other => interpreter.Resume(Value.Of((string)other)),
        };
    }

    private InterpreterStep[] RunBranches(ParallelForm form)
    {
        var steps = new InterpreterStep?[form.Branches.Length];
        var open = Enumerable.Range(0, steps.Length).ToList();
        while (open.Count > 0)
        {
            var branch = open[random.Next(open.Count)];
            var step = steps[branch];
            steps[branch] = step is null ? form.Branches[branch].Run() : Advance(form.Branches[branch], step);
            if (steps[branch] is InterpreterStep.Completed or InterpreterStep.Failed)
                open.Remove(branch);
        }
        return steps!;
    }
}
