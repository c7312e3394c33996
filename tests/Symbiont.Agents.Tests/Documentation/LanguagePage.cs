using System.Text.RegularExpressions;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary><c>docs/language.md</c>: its examples and tables.</summary>
internal static partial class LanguagePage
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Root, "docs", "language.md"));

    public static IReadOnlyList<PageExample> Examples { get; } = [.. Blocks(), .. Expressions()];

    /// <summary>The folder of the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Symbiont.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no repository above the tests.");
            return folder;
        }
    }

    public static string Text => string.Join('\n', Lines);

    /// <summary>The cells of the rows of a section's table whose head begins so, without its head.</summary>
    public static IReadOnlyList<string[]> Table(string heading, string head = "|")
    {
        var section = Section(heading).SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Skip(2);
        return [.. section.Select(line => CellBorder().Split(line.Trim().Trim('|')).Select(cell => cell.Trim()).ToArray())];
    }

    /// <summary>The lines below a heading, up to the next one.</summary>
    public static IReadOnlyList<string> Section(string heading)
    {
        var start = Array.IndexOf(Lines, heading);
        Assert.True(start >= 0, $"The page has no heading \"{heading}\".");
        return [.. Lines.Skip(start + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal) && !line.StartsWith("# ", StringComparison.Ordinal))];
    }

    /// <summary>What stands in backticks.</summary>
    public static IEnumerable<string> Words(string text) => Quoted().Matches(text).Select(word => word.Groups[1].Value.Replace(@"\|", "|", StringComparison.Ordinal));

    private static IEnumerable<PageExample> Blocks()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i] != "```symbi")
                continue;
            var block = Lines.Skip(i + 1).TakeWhile(line => line != "```").ToList();
            var expectations = block.AsEnumerable().Reverse().Select(Expectation.Parse).TakeWhile(expected => expected is not null).Reverse().ToList();
            yield return new(i + 2, string.Join('\n', block.SkipLast(expectations.Count)) + "\n", false, expectations!);
        }
    }

    private static IEnumerable<PageExample> Expressions()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            foreach (var found in Arrow().Matches(Lines[i]).Cast<Match>())
            {
                var (code, end) = (found.Groups["code"].Value, found.Groups["end"].Value);
                yield return new(i + 1, code.Replace(@"\|", "|", StringComparison.Ordinal), true,
                    [Expectation.Of(null, null, found.Groups["error"].Success ? $"error {end}" : end)]);
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<!` )`(?<code>[^`]+)` → (?<error>error )?`(?<end>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Arrow();
}
