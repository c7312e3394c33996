using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    /// <summary>Gives a value to the function on top, or notes it for whatever else waits for it.</summary>
    private Signal Deliver(Value value)
    {
        if (depth > 0 && frames[depth - 1].Code is not null)
        {
            stack[top++] = value;
            return Signal.Continue;
        }
        // Not taken further here: a builtin that calls builtins would recurse.
        result = value;
        return Signal.Delivered;
    }

    /// <summary>Takes a value to the builtin that waits for it, or to the host when nothing does.</summary>
    private Signal Accept(Value value)
    {
        while (depth > 0 && frames[depth - 1].Iteration is not null)
        {
            var signal = Advance(frames[depth - 1], value);
            if (signal == Signal.Continue && meter.Allocated > meter.Options.MaxMemory / 8)
                signal = CheckMemory();
            if (signal != Signal.Delivered)
                return signal;
            value = result;
        }
        return depth > 0 ? Deliver(value) : Complete(value);
    }

    /// <summary>Gives an answer to the builtin in the frame and makes the call that it asks for, or ends it.</summary>
    private Signal Advance(Frame frame, Value? answer)
    {
        if (!meter.Spend(1))
            return Signal.Faulted;
        var iteration = frame.Iteration!;
        if (iteration.Next(answer, meter))
        {
            var count = iteration.Arguments.Length;
            if (top + count > stack.Length)
                Array.Resize(ref stack, 2 * (top + count));
            iteration.Arguments.CopyTo(stack, top);
            top += count;
            return Invoke(iteration.Function, count, top - count);
        }
        if (iteration.Result is not { } value)
            return Signal.Faulted;
        Leave(frame);
        return Deliver(value);
    }

    private Signal Complete(Value value)
    {
        if (pathPrefix.Length == 0 && !Exportable(value))
            return Signal.Faulted;
        step = End(new InterpreterStep.Completed(value));
        return Signal.Stopped;
    }

    /// <summary>Whether a value can leave the execution; leaves a fault when it cannot.</summary>
    private bool Exportable(Value value)
    {
        if (!meter.Fits(value.Size))
            return false;
        if (!HoldsFunction(value))
            return true;
        meter.Fail(ErrorCodes.NotSerialisable, "A function cannot leave the execution as data.");
        return false;
    }

    private static bool HoldsFunction(Value value) => value.HoldsFunction && value switch
    {
        SequenceValue items => items.Any(HoldsFunction),
        RecordValue record => record.Values.Any(HoldsFunction),
        _ => true,
    };

    /// <summary>Goes to the innermost catch there is, or ends with the error.</summary>
    private Signal Raise(ExecutionError error)
    {
        for (; depth > 0; Leave(frames[depth - 1]))
        {
            var frame = frames[depth - 1];
            if (!error.CanBeCaught || !frame.Tries.TryPop(out var attempt))
                continue;
            top = frame.Base + attempt.Operands;
            stack[top++] = error.ToValue();
            frame.Next = attempt.Catches;
            return Signal.Continue;
        }
        step = End(new InterpreterStep.Failed(error));
        return Signal.Stopped;
    }

    private ExecutionError Located(string code, string message, Value? details)
    {
        var (line, column) = Here();
        return new ExecutionError(code, message, line, column, details);
    }

    private Position Here()
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (frames[i].Code is not null)
                return frames[i].Position;
        }
        return origin;
    }
}
