namespace Symbiont.Scanning.Tests.Matching.Linear;

/// <summary>Expressions and texts by chance, of few characters, so that much of the one is found in the other.</summary>
internal static class Expressions
{
    private const int Deepest = 4;

    private static readonly string[] Atoms = ["a", "b", "c", "1", " ", "ä", @"\n", ".", @"\w", @"\W", @"\s", @"\d", "[ab]", "[^a\n]", "[a-c1]", "é", "K"];
    private static readonly string[] Boundaries = [@"\b", @"\B", "^", "$", @"\A", @"\z", @"\Z"];
    private static readonly string[] Quantifiers = ["*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}?", "{2,}"];
    private static readonly string[] Letters = ["a", "b", "c", "A", "B", "1", " ", "\n", "ä", "É", "-", "\u212A", "\u200D"];

    public static string Any(Random random) => Any(random, Deepest);

    public static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static string Any(Random random, int depth) => random.Next(depth == 0 ? 2 : 8) switch
    {
        0 or 1 => Atoms[random.Next(Atoms.Length)],
        2 => Boundaries[random.Next(Boundaries.Length)],
        3 => $"(?:{Any(random, depth - 1)}|{Any(random, depth - 1)})",
        4 => $"(?:{Consuming(random, depth - 1)}){Quantifiers[random.Next(Quantifiers.Length)]}",
        _ => Any(random, depth - 1) + Any(random, depth - 1),
    };

    /// <summary>What is repeated takes a character: of repetitions of nothing the library counts some.</summary>
    private static string Consuming(Random random, int depth) => Atoms[random.Next(Atoms.Length)] + Any(random, depth);
}
