using System.Runtime.CompilerServices;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    private Value[] stack = [];
    private int top;
    private Frame[] frames = [];
    private int depth;
    private Value result = Value.Null;

    private enum Signal
    {
        /// <summary>Go on with the frame on top.</summary>
        Continue,

        /// <summary><see cref="result"/> holds what somebody below waits for.</summary>
        Delivered,

        /// <summary>The meter holds a fault to raise here.</summary>
        Faulted,

        /// <summary><see cref="step"/> holds what to answer the host.</summary>
        Stopped,
    }

    private InterpreterStep Execute(Signal signal)
    {
        // What ends one branch for good ends the others too: they would only go on taking time and memory.
        if (meter.Over is { } over && signal is Signal.Continue or Signal.Delivered)
            signal = Fail(over.Code, over.Message);
        while (true)
        {
            if (signal == Signal.Continue)
                signal = RunFrame();
            if (signal == Signal.Delivered)
                signal = Accept(result);
            if (signal == Signal.Faulted)
                signal = RaiseFault(meter.Fault!);
            if (signal == Signal.Stopped)
                return step!;
        }
    }

    private Signal RaiseFault(Fault fault)
    {
        var error = Located(fault.Code, fault.Message, fault.Details);
        if (!error.CanBeCaught)
            meter.Over ??= fault;
        return Raise(error);
    }

    /// <summary>Runs the function on top until something else has to be done first. What is frequent and simple is done here.</summary>
    private Signal RunFrame()
    {
        var frame = frames[depth - 1];
        var instructions = frame.Code!.Instructions;
        var operands = stack;
        var slots = frame.Base;
        var next = frame.Next;
        var sp = top;
        while (true)
        {
            ref readonly var instruction = ref instructions[next++];
            if (--meter.StepsLeft < 0 && !meter.Refill())
            {
                frame.Next = next;
                return Signal.Faulted;
            }
            switch (instruction.Code)
            {
                case OpCode.Constant:
                    operands[sp++] = Unsafe.As<Value>(instruction.X!);
                    continue;
                case OpCode.LoadLocal:
                    operands[sp++] = operands[slots + instruction.A];
                    continue;
                case OpCode.StoreLocal:
                    operands[slots + instruction.A] = operands[--sp];
                    continue;
                case OpCode.Pop:
                    sp--;
                    continue;
                case OpCode.Jump:
                    next = instruction.A;
                    continue;
                case OpCode.JumpIfFalse when operands[sp - 1] is BoolValue flag:
                    sp--;
                    next = flag.Flag ? next : instruction.A;
                    continue;
                case OpCode.JumpIfTrue when operands[sp - 1] is BoolValue flag:
                    sp--;
                    next = flag.Flag ? instruction.A : next;
                    continue;
                case OpCode.ForNext:
                    if (Unsafe.As<Cursor>(operands[slots + instruction.A]).Next() is { } item)
                        operands[sp++] = item;
                    else
                        next = instruction.B;
                    continue;
                case >= OpCode.Add and <= OpCode.In:
                    if (IntegerOperators.Apply(instruction.Code, operands[sp - 2], operands[sp - 1]) is not { } combined)
                        break;
                    operands[--sp - 1] = combined;
                    continue;
            }
            frame.Next = next;
            top = sp;
            var signal = Perform(in instruction, frame);
            if (signal == Signal.Continue && meter.Allocated > meter.Options.MaxMemory / 8)
                signal = CheckMemory();
            if (signal != Signal.Continue)
                return signal;
            frame = frames[depth - 1];
            instructions = frame.Code!.Instructions;
            operands = stack;
            slots = frame.Base;
            next = frame.Next;
            sp = top;
        }
    }
}
