using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Tests.Rules;

/// <summary>What tables of cases have in common.</summary>
internal static partial class Cases
{
    public static TheoryData<string, string, string> Rows(IEnumerable<(string Rule, string File, string Text)> cases)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var (rule, file, text) in cases)
            rows.Add(rule, file, text);
        return rows;
    }

    /// <summary>The text with something that nobody sees within each of its words.</summary>
    public static string Disguised(string text) => Word().Replace(text, word => $"{word.Value[..2]}\u200B{word.Value[2..]}");

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Word();
}
