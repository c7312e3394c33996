using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Emits a block; with <paramref name="wanted"/> it leaves the block's value on the stack, null when it has none.</summary>
    private void Compile(Block block, bool wanted) => InBlock(() =>
    {
        var statements = block.Statements;
        for (var i = 0; i < statements.Length; i++)
        {
            var isResult = wanted && block.Value is null && i == statements.Length - 1 && statements[i] is Statement.Match or Statement.Try;
            var operands = code.Operands;
            Compile(statements[i], isResult);
            code.Operands = operands + (isResult ? 1 : 0);
            if (isResult)
                return;
        }
        if (block.Value is not null)
        {
            Compile(block.Value);
            if (!wanted)
                code.Emit(block.Value.Position, OpCode.Pop);
        }
        else if (wanted)
        {
            Constant(block.Position, Value.Null);
        }
    });

    private void Compile(Statement statement, bool wanted)
    {
        var at = statement.Position;
        switch (statement)
        {
            case Statement.Let let:
                Compile(let.Value);
                code.Emit(at, OpCode.StoreLocal, Declare(let.Identifier));
                break;
            case Statement.Assign assign:
                CompileAssign(assign);
                break;
            case Statement.If choice:
                CompileIf(choice.Branches, choice.Else, wanted);
                break;
            case Statement.For loop:
                CompileFor(loop);
                break;
            case Statement.Match match:
                CompileMatch(match, wanted);
                break;
            case Statement.Try attempt:
                CompileTry(attempt, wanted);
                break;
            case Statement.Return { Value: null }:
                Constant(at, Value.Null);
                code.Emit(at, OpCode.Return);
                break;
            case Statement.Return result:
                Compile(result.Value);
                code.Emit(at, OpCode.Return);
                break;
            case Statement.Evaluate evaluate:
                Compile(evaluate.Expression);
                code.Emit(at, OpCode.Pop);
                break;
            default:
                throw new NotSupportedException($"No meaning for {statement.GetType().Name}.");
        }
    }

    private void CompileFor(Statement.For loop)
    {
        var cursor = HiddenSlot();
        Compile(loop.Items);
        code.Emit(loop.Items.Position, OpCode.ForStart, cursor);
        var next = code.Emit(loop.Position, OpCode.ForNext, cursor);
        InBlock(() =>
        {
            code.Emit(loop.Position, OpCode.StoreLocal, Declare(loop.Identifier));
            Compile(loop.Body, wanted: false);
        });
        code.Emit(loop.Position, OpCode.Jump, next);
        code.Land(next);
    }

    private void CompileMatch(Statement.Match match, bool wanted)
    {
        var subject = HiddenSlot();
        Compile(match.Subject);
        code.Emit(match.Subject.Position, OpCode.StoreLocal, subject);
        var ends = new List<int>();
        foreach (var arm in match.Arms)
        {
            var misses = new List<int>();
            InBlock(() =>
            {
                CompilePattern(arm.Pattern, subject, misses);
                Compile(arm.Body, wanted);
            });
            ends.Add(code.Emit(arm.Position, OpCode.Jump));
            code.Land(misses);
        }
        if (wanted)
            Constant(match.Position, Value.Null);
        code.Land(ends);
    }

    private void CompileTry(Statement.Try attempt, bool wanted)
    {
        var enter = code.Emit(attempt.Position, OpCode.EnterTry);
        Compile(attempt.Body, wanted);
        code.Emit(attempt.Position, OpCode.LeaveTry);
        var ends = new List<int> { code.Emit(attempt.Position, OpCode.Jump) };
        code.Land(enter);
        var error = HiddenSlot();
        code.Emit(attempt.Position, OpCode.StoreLocal, error);
        foreach (var clause in attempt.Catches)
        {
            int? miss = clause.Kind is null ? null : code.Emit(clause.Position, OpCode.CatchKind, error, x: clause.Kind);
            InBlock(() =>
            {
                code.Emit(clause.Position, OpCode.LoadLocal, error);
                code.Emit(clause.Position, OpCode.StoreLocal, Declare(clause.Identifier));
                Compile(clause.Body, wanted);
            });
            ends.Add(code.Emit(clause.Position, OpCode.Jump));
            if (miss is { } other)
                code.Land(other);
        }
        code.Emit(attempt.Position, OpCode.Rethrow, error);
        code.Land(ends);
    }
}
