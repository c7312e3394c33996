using Symbiont.Language.Interpretation.Builtins;
using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

public sealed partial class Interpreter
{
    /// <summary>Performs one instruction that the loop leaves to us.</summary>
    private Signal Perform(in Instruction instruction, Frame frame)
    {
        switch (instruction.Code)
        {
            case >= OpCode.Add and <= OpCode.In:
                var right = Pop();
                return Push(Operators.Binary(instruction.Code, Pop(), right, meter));
            case OpCode.Not:
                return Push(Operators.Not(Pop(), meter));
            case OpCode.Negate:
                return Push(Operators.Negate(Pop(), meter));
            case OpCode.JumpIfFalse or OpCode.JumpIfTrue or OpCode.RequireBool:
                return stack[top - 1] is BoolValue ? Signal.Continue : NeedsBool((string)instruction.X!);
            case OpCode.LoadAgent:
                return Push(frame.Environment![instruction.A]);
            case OpCode.LoadBinding:
                return Push(Binding((string)instruction.X!));
            case OpCode.Member:
                return Push(Access.Member(Pop(), (string)instruction.X!, meter));
            case OpCode.Index:
                var key = Pop();
                return Push(Access.Item(Pop(), key, meter));
            case OpCode.Array:
                return Push(MakeArray(instruction.A));
            case OpCode.Record:
                return Push(MakeRecord((RecordTemplate)instruction.X!));
            case OpCode.ReadPath:
                return Push(ReadPath((AssignmentPath)instruction.X!, frame.Base + instruction.A));
            case OpCode.WritePath:
                return WritePath((AssignmentPath)instruction.X!, frame.Base + instruction.A);
            case OpCode.Closure:
                return Push(MakeClosure((FunctionCode)instruction.X!, frame));
            case OpCode.Arrange:
                return Arrange((Arrangement)instruction.X!, instruction.A);
            case OpCode.Call:
                return Call((FunctionCode)instruction.X!, instruction.A, instruction.B == 1, frame);
            case OpCode.CallValue:
                return CallValue((CallSite)instruction.X!, instruction.A);
            case OpCode.CallBuiltin:
                return RunBuiltin((Builtin)instruction.X!, instruction.A, top - instruction.A);
            case OpCode.CallMethod:
                return CallMethod((CallSite)instruction.X!, instruction.A);
            case OpCode.Action:
                return RequestAction((CallSite)instruction.X!, instruction.A, frame);
            case OpCode.Parallel:
                return RequestBranches((ParallelSite)instruction.X!, frame);
            default:
                return PerformControl(in instruction, frame);
        }
    }

    private Signal PerformControl(in Instruction instruction, Frame frame)
    {
        switch (instruction.Code)
        {
            case OpCode.ForStart:
                return StartLoop(Pop(), frame.Base + instruction.A);
            case OpCode.EnterTry:
                frame.Tries.Push((instruction.A, top - frame.Base));
                return Signal.Continue;
            case OpCode.LeaveTry:
                frame.Tries.Pop();
                return Signal.Continue;
            case OpCode.CatchKind:
                var caught = (RecordValue)stack[frame.Base + instruction.A];
                if (!ErrorKinds.Covers((string)instruction.X!, ((StringValue)caught["code"]!).Text))
                    frame.Next = instruction.B;
                return Signal.Continue;
            case OpCode.Rethrow:
                return Raise(ExecutionError.FromValue((RecordValue)stack[frame.Base + instruction.A]));
            case OpCode.MatchRecord:
                if (!Matches(stack[frame.Base + instruction.A], (RecordPattern)instruction.X!))
                    frame.Next = instruction.B;
                return Signal.Continue;
            case OpCode.LoadField:
                return Push(((RecordValue)stack[frame.Base + instruction.A]).Where(field => field.Key != RecordValue.TypeKey).ElementAt(instruction.B).Value);
            case OpCode.Raise:
                var fault = (Fault)instruction.X!;
                return Fail(fault.Code, fault.Message);
            default:
                var result = Pop();
                Leave(frame);
                return Deliver(result);
        }
    }

    private Value Pop() => stack[--top];

    /// <summary>Pushes what an operation gave; null means that it left a fault.</summary>
    private Signal Push(Value? value)
    {
        if (value is null)
            return Signal.Faulted;
        stack[top++] = value;
        return Signal.Continue;
    }

    private Signal Fail(string code, string message)
    {
        meter.Fail(code, message);
        return Signal.Faulted;
    }

    private Signal NeedsBool(string where) =>
        Fail(ErrorCodes.TypeMismatch, $"'{where}' needs a bool, not {Kinds.Of(stack[top - 1])}.");

    private Value? Binding(string name) => bindings?.GetValueOrDefault(name)
        ?? meter.Fail(ErrorCodes.UndefinedName, $"Nothing here is named '{name}'{Suggestion.For(name, bindings?.Keys ?? [])}");

    private Signal StartLoop(Value source, int slot)
    {
        if (Cursor.Over(source) is not { } cursor)
            return Fail(ErrorCodes.TypeMismatch, $"'for' walks over arrays, records and strings, not {Kinds.Of(source)}.");
        stack[slot] = cursor;
        return Signal.Continue;
    }

    private static bool Matches(Value value, RecordPattern pattern) =>
        value is RecordValue record
        && record[RecordValue.TypeKey] is StringValue name
        && name.Text == pattern.TypeName
        && record.Count - 1 == pattern.Fields;
}
