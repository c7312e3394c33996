using System.Text.RegularExpressions;
using Symbiont.Language.Checking;
using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Documentation;

public sealed partial class LanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Find("docs/language.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => match.Groups[1].Value)];

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_parses_checks_and_stands_as_the_formatter_writes_it(string example)
    {
        var parsed = Parser.Parse(example);

        Assert.Empty(parsed.Diagnostics);
        Assert.Empty(Checker.Check(parsed.Program));
        Assert.Equal(example, Formatter.Format(example).Text);
    }

    [Fact]
    public void Every_builtin_is_named_on_the_page()
    {
        Assert.All(Builtins.All.Keys, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
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
}
