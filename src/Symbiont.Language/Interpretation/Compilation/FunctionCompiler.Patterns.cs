using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Emits code that binds the pattern's names to the value in the slot, or jumps; the jumps are added to <paramref name="misses"/>.</summary>
    private void CompilePattern(Pattern pattern, int slot, List<int> misses)
    {
        var at = pattern.Position;
        switch (pattern)
        {
            case Pattern.Wildcard:
                break;
            case Pattern.Literal literal:
                code.Emit(at, OpCode.LoadLocal, slot);
                Compile(literal.Value);
                code.Emit(at, OpCode.Equal);
                misses.Add(code.Emit(at, OpCode.JumpIfFalse, x: "match"));
                break;
            case Pattern.Name { Identifier: "None" or "null" }:
                CompileNullTest(at, slot, OpCode.Equal, misses);
                break;
            case Pattern.Name name:
                code.Emit(at, OpCode.LoadLocal, slot);
                code.Emit(at, OpCode.StoreLocal, Declare(name.Identifier));
                break;
            case Pattern.Constructor { Identifier: "Some", Arguments: [var inner] }:
                // Some(x) is x: all it says is that there is something.
                CompileNullTest(at, slot, OpCode.NotEqual, misses);
                CompilePattern(inner, slot, misses);
                break;
            case Pattern.Constructor constructor:
                CompileRecordPattern(constructor, slot, misses);
                break;
            default:
                throw new NotSupportedException($"No meaning for {pattern.GetType().Name}.");
        }
    }

    private void CompileNullTest(Position at, int slot, OpCode comparison, List<int> misses)
    {
        code.Emit(at, OpCode.LoadLocal, slot);
        Constant(at, Value.Null);
        code.Emit(at, comparison);
        misses.Add(code.Emit(at, OpCode.JumpIfFalse, x: "match"));
    }

    private void CompileRecordPattern(Pattern.Constructor constructor, int slot, List<int> misses)
    {
        var at = constructor.Position;
        misses.Add(code.Emit(at, OpCode.MatchRecord, slot, x: new RecordPattern(constructor.Identifier, constructor.Arguments.Length)));
        for (var i = 0; i < constructor.Arguments.Length; i++)
        {
            if (constructor.Arguments[i] is Pattern.Wildcard)
                continue;
            var field = HiddenSlot();
            code.Emit(at, OpCode.LoadField, slot, i);
            code.Emit(at, OpCode.StoreLocal, field);
            CompilePattern(constructor.Arguments[i], field, misses);
        }
    }
}
