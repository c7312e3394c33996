using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Capabilities;

/// <summary>
/// Whether two places of a source belong together. People write a step or two on a line, so lines tell how far one is from the other; on a packed line the steps themselves are counted: calls, ends of
/// statements and blocks. A long text or a list of numbers between two places has none.
/// </summary>
internal sealed class Nearness(Reading reading)
{
    /// <summary>Characters between two places, at most.</summary>
    private const int Reach = 5000;

    /// <summary>Steps that are written on a line, at most.</summary>
    private const int Steps = 4;

    private int[]? counted;

    /// <summary>Whether one place is at most so many lines from the other.</summary>
    public bool IsNear(Place one, Place other, int within)
    {
        if (Math.Abs(one.Line - other.Line) > within || Math.Abs(one.Start - other.Start) > Reach)
            return false;
        if (!IsPacked(one.Line) && !IsPacked(other.Line))
            return true;
        counted ??= Count(reading.Text);
        return Math.Abs(counted[one.Start] - counted[other.Start]) <= (within + 1) * Steps;
    }

    private bool IsPacked(int line) => PackedLine.Is(reading.Source.Kind, reading.Lines[line].End - reading.Lines[line].Start);

    /// <summary>For every place, the steps before it.</summary>
    private static int[] Count(string text)
    {
        var steps = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            steps[i + 1] = steps[i] + (text[i] is '(' or ';' or '{' ? 1 : 0);
        return steps;
    }
}
