using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    private Value? MakeArray(int count)
    {
        if (!meter.Spend(count / 4))
            return null;
        top -= count;
        return meter.Admit(ArrayValue.From(stack.AsSpan(top, count)));
    }

    private Value? MakeRecord(RecordTemplate template)
    {
        var values = new Value[template.Shape.Keys.Count];
        top -= template.Slots.Length;
        for (var i = 0; i < template.Slots.Length; i++)
            values[template.Slots[i]] = stack[top + i];
        if (template.TypeName is not null)
            values[0] = Value.Of(template.TypeName);
        return meter.Spend(values.Length / 4) ? meter.Admit(RecordValue.From(template.Shape, values)) : null;
    }

    private Value? MakeClosure(FunctionCode code, Frame frame)
    {
        var captured = new Value[code.Captures.Length];
        for (var i = 0; i < captured.Length; i++)
            captured[i] = stack[frame.Base + code.Captures[i].Outer];
        return meter.Admit(new FunctionValue(code.Name, code.Parameters.Length, code, captured, frame.Environment));
    }

    /// <summary>What the path leads to; its keys are the topmost operands and stay there.</summary>
    private Value? ReadPath(AssignmentPath path, int slot)
    {
        var (value, key) = (stack[slot], top - path.Keys);
        for (var i = 0; i < path.Steps.Length && value is not null; i++)
            value = path.Steps[i] is { } name ? Access.Member(value, name, meter) : Access.Item(value, stack[key++], meter);
        return value;
    }

    /// <summary>Rebuilds the variable's value from the place that changes outwards; all else is shared with the old value.</summary>
    private Signal WritePath(AssignmentPath path, int slot)
    {
        var item = Pop();
        top -= path.Keys;
        var (steps, key) = (path.Steps, top);
        var (wholes, keys) = (new Value[steps.Length], new Value[steps.Length]);
        var whole = stack[slot];
        for (var i = 0; i < steps.Length; i++)
        {
            (wholes[i], keys[i]) = (whole, steps[i] is { } name ? Value.Of(name) : stack[key++]);
            if (i == steps.Length - 1)
                break;
            if (Access.Item(whole, keys[i], meter) is not { } inner)
                return Signal.Faulted;
            whole = inner;
        }
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            if (Access.Replace(wholes[i], keys[i], item, meter) is not { } rebuilt)
                return Signal.Faulted;
            item = rebuilt;
        }
        stack[slot] = item;
        return Signal.Continue;
    }

    /// <summary>
    /// Looks whether all that the execution still reaches fits, its other branches included; done only after so much was made
    /// that it might not, and not more often than the looking is worth.
    /// </summary>
    private Signal CheckMemory()
    {
        if (meter.StepsTaken < meter.NextLook)
            return Signal.Continue;
        meter.Allocated = 0;
        var seen = new HashSet<Value>(ReferenceEqualityComparer.Instance);
        var walked = 0L;
        var held = meter.Root!.Held(seen, ref walked);
        meter.NextLook = meter.StepsTaken + (walked / 8);
        return held <= meter.Options.MaxMemory
            ? Signal.Continue
            : Fail(ErrorCodes.MemoryLimit, $"The execution holds more than {meter.Options.MaxMemory} bytes.");
    }

    /// <summary>About what all that this stack and those of its branches reach takes, in bytes; what several of them share counts once.</summary>
    private long Held(HashSet<Value> seen, ref long walked)
    {
        var held = 0L;
        for (var i = 0; i < depth; i++)
            held += frames[i].Iteration?.Held ?? 0;
        for (var i = 0; i < top; i++)
            held += HeldBy(stack[i] is Cursor cursor ? cursor.Source : stack[i], seen);
        walked += 1 + depth + top;
        if (status == Status.Ready)
        {
            foreach (var value in entryArguments.Concat(entry.Captured))
                held += HeldBy(value, seen);
        }
        if (step is InterpreterStep.Completed { Value: var result })
            held += HeldBy(result, seen);
        foreach (var branch in form?.Branches ?? [])
            held += branch.Held(seen, ref walked);
        return held;
    }

    /// <summary>Slots that nothing was stored in yet are empty; a range is as small as its two ends.</summary>
    private static long HeldBy(Value? value, HashSet<Value> seen) =>
        value is not (null or RangeValue) && value.Size > 64 && seen.Add(value) ? value.Size : 0;
}
