namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Data of a source that may hide something.</summary>
/// <param name="Start">Offset in the raw text.</param>
/// <param name="Length">Length there.</param>
/// <param name="Data">One character for each value.</param>
/// <param name="Material">What it is made of.</param>
internal sealed record Candidate(int Start, int Length, string Data, Material Material);
