namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Numbers that stand in a row.</summary>
/// <param name="Start">Offset of the first in the raw text.</param>
/// <param name="Length">Length up to the end of the last.</param>
/// <param name="Values">The numbers.</param>
/// <param name="MayBeOctal">Whether all are written with digits below 8.</param>
internal sealed record NumberList(int Start, int Length, long[] Values, bool MayBeOctal);
