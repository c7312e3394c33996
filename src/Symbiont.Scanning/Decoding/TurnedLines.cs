using System.Buffers;
using System.Text;
using Symbiont.Scanning.Decoding.Concealed;

namespace Symbiont.Scanning.Decoding;

/// <summary>Lines that turn something round, turned round. What is turned is a text: of a line that is a whole program only the strings can be it.</summary>
internal static class TurnedLines
{
    /// <summary>Longest line, and longest string, that is turned as a whole.</summary>
    private const int Longest = 4000;

    /// <summary>Shortest string of a packed line that can hold a command.</summary>
    private const int Shortest = 8;

    private static readonly SearchValues<string> Turns = SearchValues.Create(["[::-1]", "| rev", "|rev", "reverse(", "rev <<<"], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Payload> Of(string text)
    {
        List<Literal>? literals = null;
        for (var at = text.AsSpan().IndexOfAny(Turns); at >= 0;)
        {
            var line = text.LastIndexOf('\n', at) + 1;
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (end > line)
            {
                if (end - line > Longest)
                    literals ??= Literals.Of(text);
                var turned = Backwards.Of(end - line > Longest ? Strings(literals!, line, end) : text[line..end]);
                yield return new(line, end - line, "reversed", Encoding.UTF8.GetBytes(turned));
            }

            var next = text.AsSpan(end).IndexOfAny(Turns);
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>The strings of a line, one below the other.</summary>
    private static string Strings(List<Literal> literals, int from, int to) =>
        string.Join('\n', literals.Where(literal => literal.Start >= from && literal.Start < to && literal.Length is >= Shortest and <= Longest).Select(literal => literal.Content));
}
