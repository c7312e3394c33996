using System.Runtime.InteropServices;

namespace Symbiont.Scanning.Wording;

/// <summary>A word, a sign, or two words that follow each other.</summary>
/// <param name="Hash">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Feature(uint Hash, int Start, int End);
