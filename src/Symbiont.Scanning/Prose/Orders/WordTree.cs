namespace Symbiont.Scanning.Prose.Orders;

/// <summary>A word found.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Language">Number of its lexicon.</param>
/// <param name="Class">What it is for.</param>
internal readonly record struct WordAt(int Start, int End, int Language, WordClass Class);

/// <summary>Finds the words of many lexicons in one pass over a text, letter by letter from each beginning of a word.</summary>
internal sealed class WordTree
{
    /// <summary>White space that counts as one space within an expression of several words: the end of a line and what the next is indented by.</summary>
    private const int LongestSpace = 24;

    private readonly Dictionary<(int Node, char Letter), int> next = [];
    private readonly List<List<(int Language, WordClass Class, bool IsOpen)>?> ends = [null];

    /// <param name="lexicons">Whose words are found; their numbers are their places.</param>
    public WordTree(IReadOnlyList<Lexicon> lexicons)
    {
        for (var language = 0; language < lexicons.Count; language++)
        {
            foreach (var (word, kind) in lexicons[language].Words)
                Add(language, kind, word, isOpen: word.EndsWith('*') || !lexicons[language].HasSpaces);
        }
    }

    /// <summary>All words of a text, by where they begin.</summary>
    public List<WordAt> Find(string text)
    {
        var found = new List<WordAt>();
        for (var start = 0; start < text.Length; start++)
        {
            if (BeginsWord(text, start))
                Walk(text, start, found);
        }

        return found;
    }

    private static bool BeginsWord(string text, int at) =>
        char.IsWhiteSpace(text[at]) ? false
        : at == 0 || !IsLetter(text[at]) || !IsLetter(text[at - 1]) || IsUnspaced(text[at])
        // A line's end that JSON writes as \n.
        || (at > 1 && text[at - 2] == '\\' && text[at - 1] is 'n' or 't' or 'r');

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || character == '_';

    /// <summary>Chinese, Japanese, Korean and Thai: a word may begin and end anywhere.</summary>
    private static bool IsUnspaced(char character) => character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\u0E00' and <= '\u0E7F');

    private void Add(int language, WordClass kind, string word, bool isOpen)
    {
        var node = 0;
        foreach (var letter in word.TrimEnd('*'))
        {
            if (!next.TryGetValue((node, letter), out var child))
            {
                child = ends.Count;
                ends.Add(null);
                next.Add((node, letter), child);
            }

            node = child;
        }

        (ends[node] ??= []).Add((language, kind, isOpen));
    }

    private void Walk(string text, int start, List<WordAt> found)
    {
        var node = 0;
        for (var at = start; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                letter = ' ';
                for (var most = at + LongestSpace; at + 1 < text.Length && at < most && char.IsWhiteSpace(text[at + 1]); at++)
                {
                }
            }

            if (!next.TryGetValue((node, letter == '\u2019' ? '\'' : char.ToLowerInvariant(letter)), out node))
                return;
            if (ends[node] is not { } words)
                continue;
            var isClosed = at + 1 >= text.Length || !IsLetter(text[at + 1]) || !IsLetter(letter);
            foreach (var (language, kind, isOpen) in words)
            {
                if (isOpen || isClosed)
                    found.Add(new(start, at + 1, language, kind));
            }
        }
    }
}
