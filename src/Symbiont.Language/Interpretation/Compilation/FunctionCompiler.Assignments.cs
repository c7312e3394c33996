using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    private void CompileAssign(Statement.Assign assign)
    {
        var (root, steps, keys) = Unfold(assign.Target);
        if (root is null)
        {
            Raise(assign.Position, ErrorCodes.NotAssignable, "Only a name, or members and items of one, can be assigned.");
            return;
        }
        var name = root.Identifier;
        if (Obstacle(name) is { } obstacle)
        {
            Raise(assign.Position, ErrorCodes.NotAssignable, obstacle);
            return;
        }
        if (SlotOf(name) is not { } slot)
        {
            CompileDeclaration(assign, name, steps.Length == 0);
            return;
        }
        if (steps.Length == 0)
        {
            if (assign.Operator is not null)
                code.Emit(assign.Position, OpCode.LoadLocal, slot);
            CompileNewValue(assign);
            code.Emit(assign.Position, OpCode.StoreLocal, slot);
            return;
        }
        var path = new AssignmentPath([.. steps]);
        foreach (var key in keys)
            Compile(key);
        if (assign.Operator is not null)
            code.Emit(assign.Position, OpCode.ReadPath, slot, x: path);
        CompileNewValue(assign);
        code.Emit(assign.Position, OpCode.WritePath, slot, x: path);
    }

    private void CompileNewValue(Statement.Assign assign)
    {
        Compile(assign.Value);
        if (assign.Operator is { } combined)
            code.Emit(assign.Position, Operation(combined));
    }

    /// <summary>The first assignment to a name declares it in the block where it stands.</summary>
    private void CompileDeclaration(Statement.Assign assign, string name, bool isWhole)
    {
        if (!isWhole || assign.Operator is not null)
        {
            Raise(assign.Position, ErrorCodes.UndefinedName, UndefinedMessage(name));
            return;
        }
        Compile(assign.Value);
        code.Emit(assign.Position, OpCode.StoreLocal, Declare(name));
    }

    /// <summary>Why the name cannot be assigned although it can be read; silence would lose the assignment.</summary>
    private string? Obstacle(string name)
    {
        if (OwnSlot(name) is not null)
            return null;
        if (SlotOf(name) is not null)
            return OwnsCopies ? null : $"A lambda works with a copy of '{name}'; an assignment would be lost. Return the new value instead.";
        return agent?.ArgumentOf(name) >= 0
            ? $"'{name}' belongs to the agent; a function can only read it. Use 'let' for a variable of its own."
            : null;
    }

    /// <summary>The variable at the root of <c>a.b[i].c</c>, the steps from it, and the keys among them as they stand.</summary>
    private static (Expression.Name? Root, string?[] Steps, List<Expression> Keys) Unfold(Expression target)
    {
        var steps = new Stack<string?>();
        var keys = new List<Expression>();
        while (true)
        {
            switch (target)
            {
                case Expression.Member member:
                    steps.Push(member.Identifier);
                    target = member.Target;
                    break;
                case Expression.Index index:
                    steps.Push(null);
                    keys.Add(index.Key);
                    target = index.Target;
                    break;
                default:
                    keys.Reverse();
                    return (target as Expression.Name, [.. steps], keys);
            }
        }
    }
}
