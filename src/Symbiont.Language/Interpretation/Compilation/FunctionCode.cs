using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>The instructions of one function, agent program, lambda, branch or expression. Immutable once compiled.</summary>
internal sealed class FunctionCode(string name, ImmutableArray<ParameterSlot> parameters, AgentScope? agent = null)
{
    public string Name { get; } = name;

    /// <summary>The parameters, which take the first slots.</summary>
    public ImmutableArray<ParameterSlot> Parameters { get; } = parameters;

    /// <summary>The agent that it is part of; null for the program's own functions.</summary>
    public AgentScope? Agent { get; } = agent;

    public Instruction[] Instructions { get; set; } = [];

    public Position[] Positions { get; set; } = [];

    /// <summary>Where the maker's locals are copied from, and the slots they are copied to.</summary>
    public (int Outer, int Inner)[] Captures { get; set; } = [];

    /// <summary>Slots of parameters, captures and locals.</summary>
    public int Slots { get; set; }

    /// <summary>Slots and the most operands there can ever be.</summary>
    public int FrameSize { get; set; }
}
