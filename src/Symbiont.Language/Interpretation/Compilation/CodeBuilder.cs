using Symbiont.Language.Syntax;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>Collects the instructions of one function.</summary>
internal sealed class CodeBuilder
{
    private readonly List<Instruction> instructions = [];
    private readonly List<Position> positions = [];
    private int peak;

    public int Here => instructions.Count;

    /// <summary>No fewer than the operands there can be here. A statement leaves as many as it found, so its end can set this back.</summary>
    public int Operands { get; set; }

    public int Emit(Position position, OpCode code, int a = 0, int b = 0, object? x = null)
    {
        // Only Arrange leaves the stack more than one higher, and whatever a loop's body pushes it pops again before the
        // next turn; so the number of instructions since the statement began bounds the operands.
        Operands += x is Arrangement arrangement ? arrangement.Sources.Length : 1;
        peak = Math.Max(peak, Operands);
        instructions.Add(new Instruction(code, a, b, x));
        positions.Add(position);
        return instructions.Count - 1;
    }

    /// <summary>Makes the instruction's jump go to the next one emitted.</summary>
    public void Land(int at)
    {
        var jump = instructions[at];
        instructions[at] = jump.Code is OpCode.ForNext or OpCode.CatchKind or OpCode.MatchRecord ? jump with { B = Here } : jump with { A = Here };
    }

    public void Land(IEnumerable<int> jumps)
    {
        foreach (var jump in jumps)
            Land(jump);
    }

    public void Finish(FunctionCode code, int slots)
    {
        code.Instructions = [.. instructions];
        code.Positions = [.. positions];
        code.Slots = slots;
        code.FrameSize = slots + peak + 1;
    }
}
