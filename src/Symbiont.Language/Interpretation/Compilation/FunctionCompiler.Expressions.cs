using System.Collections.Immutable;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Emits code that leaves the expression's value on the stack.</summary>
    private void Compile(Expression expression)
    {
        var at = expression.Position;
        switch (expression)
        {
            case Expression.Null:
                Constant(at, Value.Null);
                break;
            case Expression.Boolean literal:
                Constant(at, Value.Of(literal.Value));
                break;
            case Expression.Integer literal:
                Constant(at, Value.Of(literal.Value));
                break;
            case Expression.Number literal:
                Constant(at, Value.Of(literal.Value));
                break;
            case Expression.Text literal:
                Constant(at, Value.Of(literal.Value));
                break;
            case Expression.Duration literal:
                Constant(at, Value.Of(literal.Value));
                break;
            case Expression.Vault vault:
                Constant(at, Value.Of(vault.Path));
                code.Emit(at, OpCode.Action, 1, x: new CallSite("vault", [null]));
                break;
            case Expression.Name name:
                LoadName(at, name.Identifier);
                break;
            case Expression.Array array:
                foreach (var element in array.Elements)
                    Compile(element);
                code.Emit(at, OpCode.Array, array.Elements.Length);
                break;
            case Expression.Record record:
                CompileRecord(record);
                break;
            case Expression.Member member:
                Compile(member.Target);
                code.Emit(at, OpCode.Member, x: member.Identifier);
                break;
            case Expression.Index index:
                Compile(index.Target);
                Compile(index.Key);
                code.Emit(at, OpCode.Index);
                break;
            case Expression.Unary unary:
                CompileUnary(unary);
                break;
            case Expression.Binary binary:
                CompileBinary(binary);
                break;
            case Expression.Call call:
                CompileCall(call);
                break;
            case Expression.Lambda lambda:
                Closure(at, "lambda", [new ParameterSlot(lambda.Parameter, null)], lambda.Body, isBranch: false);
                break;
            case Expression.If conditional:
                CompileIf(conditional.Branches, conditional.Else, wanted: true);
                break;
            default:
                throw new NotSupportedException($"No meaning for {expression.GetType().Name}.");
        }
    }

    private void CompileRecord(Expression.Record record)
    {
        var keys = new List<string>();
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        // The name goes first, as an ordinary field; one written out by hand would only be overwritten by it.
        if (record.TypeName is not null)
            AddKey(RecordValue.TypeKey);
        var places = new List<int>();
        foreach (var entry in record.Entries)
        {
            Compile(entry.Value);
            places.Add(AddKey(entry.Key));
        }
        var template = new RecordTemplate(RecordShape.From(keys.ToArray()), [.. places], record.TypeName);
        code.Emit(record.Position, OpCode.Record, x: template);

        int AddKey(string key)
        {
            if (slots.TryAdd(key, keys.Count))
                keys.Add(key);
            return slots[key];
        }
    }

    private void CompileUnary(Expression.Unary unary)
    {
        // The lowest integer has no positive counterpart, so a negated literal is one constant.
        if (unary is { Operator: UnaryOperator.Negate, Operand: Expression.Integer literal })
        {
            Constant(unary.Position, Value.Of(-literal.Value));
            return;
        }
        Compile(unary.Operand);
        code.Emit(unary.Position, unary.Operator == UnaryOperator.Not ? OpCode.Not : OpCode.Negate);
    }

    private void CompileBinary(Expression.Binary binary)
    {
        Compile(binary.Left);
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
        {
            CompileShortCircuit(binary);
            return;
        }
        Compile(binary.Right);
        code.Emit(binary.Position, Operation(binary.Operator));
    }

    private void CompileShortCircuit(Expression.Binary binary)
    {
        var isAnd = binary.Operator == BinaryOperator.And;
        var symbol = isAnd ? "&&" : "||";
        var decided = code.Emit(binary.Position, isAnd ? OpCode.JumpIfFalse : OpCode.JumpIfTrue, x: symbol);
        Compile(binary.Right);
        code.Emit(binary.Right.Position, OpCode.RequireBool, x: symbol);
        var end = code.Emit(binary.Position, OpCode.Jump);
        code.Land(decided);
        Constant(binary.Position, Value.Of(!isAnd));
        code.Land(end);
    }

    private static OpCode Operation(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Equal => OpCode.Equal,
        BinaryOperator.NotEqual => OpCode.NotEqual,
        BinaryOperator.In => OpCode.In,
        BinaryOperator.Less => OpCode.Less,
        BinaryOperator.Greater => OpCode.Greater,
        BinaryOperator.LessOrEqual => OpCode.LessOrEqual,
        BinaryOperator.GreaterOrEqual => OpCode.GreaterOrEqual,
        BinaryOperator.Add => OpCode.Add,
        BinaryOperator.Subtract => OpCode.Subtract,
        BinaryOperator.Multiply => OpCode.Multiply,
        BinaryOperator.Divide => OpCode.Divide,
        _ => OpCode.Remainder,
    };

    private void CompileIf(ImmutableArray<IfBranch> branches, Block? otherwise, bool wanted)
    {
        var ends = new List<int>();
        foreach (var branch in branches)
        {
            var misses = new List<int>();
            InBlock(() =>
            {
                if (branch.Pattern is null)
                {
                    Compile(branch.Condition);
                    misses.Add(code.Emit(branch.Condition.Position, OpCode.JumpIfFalse, x: "if"));
                }
                else
                {
                    var subject = HiddenSlot();
                    Compile(branch.Condition);
                    code.Emit(branch.Condition.Position, OpCode.StoreLocal, subject);
                    CompilePattern(branch.Pattern, subject, misses);
                }
                Compile(branch.Body, wanted);
            });
            ends.Add(code.Emit(branch.Position, OpCode.Jump));
            code.Land(misses);
        }
        if (otherwise is not null)
            Compile(otherwise, wanted);
        else if (wanted)
            Constant(branches[0].Position, Value.Null);
        code.Land(ends);
    }
}
