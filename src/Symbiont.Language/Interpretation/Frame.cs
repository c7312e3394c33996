using Symbiont.Language.Interpretation.Compilation;
using Symbiont.Language.Interpretation.Iterations;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>One call that is under way: of a function's code, or of a builtin that itself calls functions. Reused from call to call.</summary>
internal sealed class Frame
{
    /// <summary>The function that runs; null for an <see cref="Iteration"/>.</summary>
    public FunctionCode? Code { get; set; }

    /// <summary>The builtin that runs; null for a function.</summary>
    public Iteration? Iteration { get; set; }

    /// <summary>The next instruction.</summary>
    public int Next { get; set; }

    /// <summary>Where the slots begin on the stack.</summary>
    public int Base { get; set; }

    /// <summary>Where on the stack the result goes.</summary>
    public int ResultAt { get; set; }

    /// <summary>The arguments of the agent whose code runs, the event last; null outside agents.</summary>
    public Value[]? Environment { get; set; }

    /// <summary>Open tries from outside in: where their catches stand, and how many operands they begin with.</summary>
    public Stack<(int Catches, int Operands)> Tries { get; } = new();

    /// <summary>Where the program stands in this frame.</summary>
    public Syntax.Position Position => Code!.Positions[Math.Max(0, Next - 1)];
}
