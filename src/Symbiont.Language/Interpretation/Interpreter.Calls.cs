using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    private const int MaxStack = 1_000_000;

    /// <summary>Brings the topmost arguments into the order of the parameters.</summary>
    private Signal Arrange(Arrangement arrangement, int count)
    {
        top -= count;
        var given = stack.AsSpan(top, count).ToArray();
        if (top + arrangement.Sources.Length > stack.Length)
            Array.Resize(ref stack, 2 * (top + arrangement.Sources.Length));
        foreach (var source in arrangement.Sources)
            stack[top++] = source < 0 ? Value.Null : given[source];
        return Signal.Continue;
    }

    private Signal Call(FunctionCode code, int count, bool isAgent, Frame caller) =>
        isAgent ? EnterAgent(code, count, top - count) : Enter(code, count, top - count, [], caller.Environment);

    private Signal EnterAgent(FunctionCode code, int count, int resultAt) =>
        Enter(code, count, resultAt, [], [.. stack.AsSpan(top - count, count), @event]);

    /// <summary>Begins a function whose arguments are the topmost operands, one for each parameter.</summary>
    private Signal Enter(FunctionCode code, int count, int resultAt, Value[] captured, Value[]? environment)
    {
        var slots = top - count;
        for (var i = 0; i < count; i++)
        {
            var parameter = code.Parameters[i];
            if (!parameter.IsChecked)
                continue;
            if (!meter.SpendBytes(stack[slots + i].Size))
                return Signal.Faulted;
            if (TypeCheck.Accept(parameter.Type!, stack[slots + i], isInput: false) is not { } accepted)
                return Fail(ErrorCodes.TypeMismatch, $"'{parameter.Name}' of '{code.Name}' must be {parameter.Type}, not {Kinds.Of(stack[slots + i])}.");
            stack[slots + i] = accepted;
        }
        if (Begin(resultAt) is not { } frame)
            return Signal.Faulted;
        if (!meter.SpendBytes(8L * code.Slots))
            return Signal.Faulted;
        if (slots + code.FrameSize > MaxStack)
            return Fail(ErrorCodes.RecursionLimit, $"The calls inside each other need more than {MaxStack} variables and operands.");
        if (slots + code.FrameSize > stack.Length)
            Array.Resize(ref stack, 2 * (slots + code.FrameSize));
        Array.Clear(stack, top, code.Slots - count);
        for (var i = 0; i < captured.Length; i++)
            stack[slots + code.Captures[i].Inner] = captured[i];
        top = slots + code.Slots;
        frame.Code = code;
        frame.Next = 0;
        frame.Base = slots;
        frame.Environment = environment;
        return Signal.Continue;
    }

    /// <summary>A new frame on top, or null and a fault when there are too many.</summary>
    private Frame? Begin(int resultAt)
    {
        if (depthBefore + depth >= meter.Options.MaxRecursion)
        {
            meter.Fail(ErrorCodes.RecursionLimit, $"More than {meter.Options.MaxRecursion} calls are inside each other.");
            return null;
        }
        if (depth == frames.Length)
            Array.Resize(ref frames, Math.Max(8, 2 * depth));
        var frame = frames[depth++] ??= new Frame();
        frame.ResultAt = resultAt;
        frame.Code = null;
        frame.Iteration = null;
        return frame;
    }

    private void Leave(Frame frame)
    {
        frame.Tries.Clear();
        frame.Iteration = null;
        frame.Environment = null;
        top = frame.ResultAt;
        depth--;
    }

    /// <summary>Calls a function value whose arguments are the topmost operands, all by position.</summary>
    private Signal Invoke(FunctionValue function, int count, int resultAt)
    {
        switch (function.Code)
        {
            case Builtin builtin:
                return builtin.Mismatch(count, hasNames: false) is { } mismatch
                    ? Fail(ErrorCodes.ArgumentMismatch, mismatch)
                    : RunBuiltin(builtin, count, resultAt);
            case AgentFunction { Agent: var agent }:
                return agent.Declaration.With is null
                    ? Fail(ErrorCodes.ActionNotAllowed, $"Agent '{function.Name}' has no 'with' block; call it by its name or delegate to it.")
                    : Fit(agent.Program, ref count) ?? EnterAgent(agent.Program, count, resultAt);
            default:
                var code = (FunctionCode)function.Code;
                return Fit(code, ref count) ?? Enter(code, count, resultAt, function.Captured, function.Environment);
        }
    }

    /// <summary>Fills optional parameters that were left out; a signal only when the call does not fit.</summary>
    private Signal? Fit(FunctionCode code, ref int count)
    {
        var parameters = code.Parameters;
        if (count > parameters.Length)
            return Fail(ErrorCodes.ArgumentMismatch, $"'{code.Name}' takes {parameters.Length} arguments, not {count}.");
        for (; count < parameters.Length; count++)
        {
            if (!parameters[count].IsOptional)
                return Fail(ErrorCodes.ArgumentMismatch, $"'{code.Name}' needs '{parameters[count].Name}'.");
            if (top == stack.Length)
                Array.Resize(ref stack, 2 * top);
            stack[top++] = Value.Null;
        }
        return null;
    }

    private Signal CallValue(CallSite site, int count)
    {
        var resultAt = top - count - 1;
        if (stack[resultAt] is not FunctionValue function)
            return Fail(ErrorCodes.TypeMismatch, $"'{site.Name}' is {Kinds.Of(stack[resultAt])} and cannot be called.");
        return CallWithNames(function, site, count, resultAt);
    }

    private Signal CallWithNames(FunctionValue function, CallSite site, int count, int resultAt)
    {
        if (!site.HasNames)
            return Invoke(function, count, resultAt);
        var code = function.Code as FunctionCode ?? (function.Code as AgentFunction)?.Agent.Program;
        if (code is null)
            return Fail(ErrorCodes.ArgumentMismatch, $"'{function.Name}' takes its arguments by position.");
        var sources = ArgumentBinding.Bind(code, site, out var mismatch);
        if (mismatch is not null)
            return Fail(mismatch.Code, mismatch.Message);
        Arrange(new Arrangement(sources), count);
        return Invoke(function, sources.Length, resultAt);
    }

    /// <summary>A method is a field of the record that holds a function, or else a builtin with the receiver as its first argument.</summary>
    private Signal CallMethod(CallSite site, int count)
    {
        var receiverAt = top - count;
        var receiver = stack[receiverAt];
        if (receiver is RecordValue record && record[site.Name] is FunctionValue field)
            return CallWithNames(field, site, count - 1, receiverAt);
        if (receiver is NullValue && !BuiltinTable.IsForNull(site.Name))
            return Fail(ErrorCodes.NullAccess, $"Null has no method '{site.Name}'.");
        if (BuiltinTable.FindMethod(site.Name) is not { } builtin)
            return Fail(ErrorCodes.UnknownMember, $"{Kinds.AtStart(receiver)} has no method '{site.Name}'{BuiltinTable.SuggestMethod(site.Name)}");
        return builtin.Mismatch(count, site.HasNames) is { } mismatch
            ? Fail(ErrorCodes.ArgumentMismatch, $"As a method, with its receiver counted: {mismatch}")
            : RunBuiltin(builtin, count, receiverAt);
    }

    /// <summary>Runs a builtin on the topmost operands.</summary>
    private Signal RunBuiltin(Builtin builtin, int count, int resultAt)
    {
        var arguments = stack.AsSpan(top - count, count);
        if (!builtin.Iterates(count))
        {
            if (builtin.Compute!(arguments, meter) is not { } result)
                return Signal.Faulted;
            top = resultAt;
            return Deliver(result);
        }
        if (builtin.Begin!(arguments, meter) is not { } iteration)
            return Signal.Faulted;
        top = resultAt;
        if (Begin(resultAt) is not { } frame)
            return Signal.Faulted;
        frame.Iteration = iteration;
        return Advance(frame, null);
    }
}
