using System.Reflection;

namespace Symbiont.Scanning.Prose.Orders;

/// <summary>The words of one language, by what they are for. They stand in the files below <c>Lexicons</c>, a language each.</summary>
/// <param name="Name">Two letters, or <c>any</c> for what is written alike in every language.</param>
/// <param name="NegatesBefore">Whether a negation stands before what it negates.</param>
/// <param name="NegatesAfter">Whether it stands behind.</param>
/// <param name="HasSpaces">Whether words are separated; a word of the others is found within what is around it.</param>
/// <param name="Words">A star at the end stands for any ending.</param>
internal sealed record Lexicon(string Name, bool NegatesBefore, bool NegatesAfter, bool HasSpaces, IReadOnlyList<(string Word, WordClass Class)> Words)
{
    /// <summary>What belongs to every language.</summary>
    public const string Common = "any";

    /// <summary>All of them, by name.</summary>
    public static readonly IReadOnlyList<Lexicon> All = [.. Read()];

    private static IEnumerable<Lexicon> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".words", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource.Split('.')[^2];
            yield return LexiconReader.Read(name, reader);
        }
    }
}
