namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>What stands between two quotes, in whatever language.</summary>
/// <param name="Start">Offset of its first letter in the raw text.</param>
/// <param name="Length">Length there.</param>
/// <param name="Content">What it stands for, escapes undone.</param>
/// <param name="Escapes">Letters in it that were written as numbers.</param>
internal sealed record Literal(int Start, int Length, string Content, int Escapes)
{
    public int End => Start + Length;
}
