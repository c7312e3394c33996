using System.Globalization;

namespace Symbiont.Scanning.Prose.Orders;

/// <summary>
/// Reads a lexicon. A line is a class and its words: <c>Tell: mention*, show</c>; above them <c>negation = before</c>, <c>after</c> or <c>both</c>, and <c>spaces = no</c> where words
/// are not separated. What cannot be read ends the program when it is started, with the file and the line.
/// </summary>
internal static class LexiconReader
{
    /// <summary>Letters that a word has at least where words are separated and endings are free.</summary>
    private const int ShortestStem = 3;

    public static Lexicon Read(string name, TextReader reader)
    {
        var (before, after, hasSpaces) = (true, false, true);
        var words = new List<(string, WordClass)>();
        var known = new HashSet<(string, WordClass)>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.IndexOf(" = ", StringComparison.Ordinal) is > 0 and var equals)
            {
                (before, after, hasSpaces) = (line[..equals], line[(equals + 3)..]) switch
                {
                    ("negation", "before") => (true, false, hasSpaces),
                    ("negation", "after") => (false, true, hasSpaces),
                    ("negation", "both") => (true, true, hasSpaces),
                    ("spaces", "no") => (before, after, false),
                    _ => throw Error(name, number, "a language is described by: negation = before, after or both; spaces = no"),
                };
                continue;
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 || char.IsDigit(line[0]) || !Enum.TryParse<WordClass>(line[..colon], out var kind))
                throw Error(name, number, "a line is a class and its words");
            foreach (var word in line[(colon + 2)..].Split(", "))
                words.Add((Checked(word, kind), kind));

            string Checked(string word, WordClass of)
            {
                var stem = word.TrimEnd('*');
                if (stem.Length == 0 || stem != stem.Trim() || word.Length > stem.Length + 1 || stem.Contains('*', StringComparison.Ordinal) || stem.Any(char.IsUpper))
                    throw Error(name, number, $"'{word}' is no word, in small letters, with a star at its end at most");
                if (word.EndsWith('*') && hasSpaces && stem.Length < ShortestStem && char.IsAscii(stem[0]))
                    throw Error(name, number, $"'{word}' begins too many words");
                return known.Add((stem, of)) ? word : throw Error(name, number, $"'{word}' stands in {of} twice");
            }
        }

        return new(name, before, after, hasSpaces, words);
    }

    private static FormatException Error(string name, int number, string what) => new($"{name}.words:{number.ToString(CultureInfo.InvariantCulture)}: {what}.");
}
