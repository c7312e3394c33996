using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Open blocks from outside in, each with the names it declared.</summary>
    private readonly List<Dictionary<string, int>> blocks = [new(StringComparer.Ordinal)];
    private readonly Dictionary<string, int> captured = new(StringComparer.Ordinal);
    private readonly List<(int Outer, int Inner)> captures = [];
    private int slots;

    /// <summary>Declares a name in the innermost block; a name declared there before is hidden from now on.</summary>
    private int Declare(string name) => blocks[^1][name] = slots++;

    /// <summary>A slot that no name reaches.</summary>
    private int HiddenSlot() => slots++;

    private void DeclareParameters(ImmutableArray<ParameterSlot> parameters, bool again = false)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (again)
                blocks[^1][parameters[i].Name] = i;
            else
                Declare(parameters[i].Name);
        }
    }

    private void InBlock(Action compile)
    {
        blocks.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        compile();
        blocks.RemoveAt(blocks.Count - 1);
    }

    /// <summary>The slot of a local or of the copy of an outer function's local; null when there is none.</summary>
    private int? SlotOf(string name)
    {
        if (OwnSlot(name) is { } own)
            return own;
        if (captured.TryGetValue(name, out var copy))
            return copy;
        if (outer?.SlotOf(name) is not { } outerSlot)
            return null;
        var slot = HiddenSlot();
        captured.Add(name, slot);
        captures.Add((outerSlot, slot));
        return slot;
    }

    private int? OwnSlot(string name)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].TryGetValue(name, out var slot))
                return slot;
        }
        return null;
    }

    private FunctionCode? FunctionOf(string name) =>
        agent?.Functions.GetValueOrDefault(name) ?? program.Functions.GetValueOrDefault(name);

    /// <summary>Whether the name stands for a value and not for something to call.</summary>
    private bool IsValue(string name) =>
        SlotOf(name) is not null || agent?.ArgumentOf(name) >= 0 || HasBindings;

    private void LoadName(Position position, string name)
    {
        if (SlotOf(name) is { } slot)
            code.Emit(position, OpCode.LoadLocal, slot);
        else if (agent?.ArgumentOf(name) is { } argument and >= 0)
            code.Emit(position, OpCode.LoadAgent, argument);
        else if (FunctionOf(name) is { } function)
            code.Emit(position, OpCode.Closure, x: function);
        else if (HasBindings)
            code.Emit(position, OpCode.LoadBinding, x: name);
        else if (program.Agents.TryGetValue(name, out var other))
            code.Emit(position, OpCode.Constant, x: AgentFunction.Of(other));
        else if (Builtins.BuiltinTable.Find(name) is { } builtin)
            code.Emit(position, OpCode.Constant, x: builtin.AsValue);
        else
            Raise(position, ErrorCodes.UndefinedName, UndefinedMessage(name));
    }

    private string UndefinedMessage(string name)
    {
        var known = blocks.SelectMany(block => block.Keys).Concat(captured.Keys).Concat(agent?.Arguments ?? []).Concat(program.Functions.Keys);
        return $"Nothing here is named '{name}'{program.Suggest(name, known)} "
            + "A name lives in the block that first assigns it; to use it after the block, assign it before.";
    }
}
