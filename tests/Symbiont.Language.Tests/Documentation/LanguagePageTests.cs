using System.Text.RegularExpressions;
using Symbiont.Language.Checking;
using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Documentation;

/// <summary>How the examples of the page are written; what they give is shown beside the actions.</summary>
public sealed partial class LanguagePageTests
{
    private const string Head = "agent example {\n    with timeout = 1.hours {\n";
    private const string Foot = "    }\n}\n";
    private static readonly string Page = File.ReadAllText(Find("docs/language.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => Ends().Replace(match.Groups[1].Value, ""))];

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_parses_checks_and_stands_as_the_formatter_writes_it(string example)
    {
        var program = IsProgram().IsMatch(example) ? example : Head + LineStart().Replace(example, "        ") + Foot;
        var parsed = Parser.Parse(program);

        Assert.Empty(parsed.Diagnostics);
        Assert.Empty(Checker.Check(parsed.Program));
        Assert.Equal(program, Formatter.Format(program).Text);
    }

    private static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, path)))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, path);
    }

    [GeneratedRegex("```symbi\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    /// <summary>The lines that say what executing the example gives.</summary>
    [GeneratedRegex(@"(?:^// (?:[^\n]* )?=> [^\n]*\n)+\z", RegexOptions.Multiline)]
    private static partial Regex Ends();

    [GeneratedRegex("^agent ", RegexOptions.Multiline)]
    private static partial Regex IsProgram();

    [GeneratedRegex("^(?=.)", RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
