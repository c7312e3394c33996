using System.Text.RegularExpressions;
using Symbiont.Scanning.Capabilities;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Tests.Capabilities;

/// <summary>The files of facts are well formed, and none of them is dead.</summary>
public sealed class CatalogueTests
{
    private const int LargestFile = 10_000;

    private static IEnumerable<(string Name, string Text)> Files()
    {
        var assembly = typeof(Fact).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".facts", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    [Fact]
    public void Every_line_is_a_fact_that_can_be_looked_for()
    {
        var errors = new List<string>();
        foreach (var (name, text) in Files())
        {
            var heading = "";
            foreach (var line in text.Split('\n'))
            {
                heading = line.StartsWith('[') ? line : heading;
                try
                {
                    foreach (var fact in FactReader.Read(name, new StringReader($"{heading}\n{line}")))
                    {
                        _ = fact.Pattern.Linear?.IsMatch("");
                        _ = fact.IsExcepted("a", 0, 1);
                    }
                }
                catch (Exception error) when (error is FormatException or ArgumentException or NotSupportedException)
                {
                    errors.Add($"{error.Message} {line}");
                }
            }
        }

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public void No_fact_stands_twice_under_one_capability()
    {
        var lines = Files().SelectMany(file => Under(file.Text)).GroupBy(line => line).Where(group => group.Count() > 1).Select(group => group.Key).ToList();

        Assert.True(lines.Count == 0, string.Join('\n', lines));

        static IEnumerable<string> Under(string text)
        {
            var heading = "";
            foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("but ", StringComparison.Ordinal)))
            {
                heading = line[0] == '[' ? line : heading;
                if (line[0] != '[')
                    yield return heading + " " + line;
            }
        }
    }

    [Fact]
    public void A_family_has_a_file_that_is_read_at_once_and_begins_with_what_it_is() => Assert.All(Files(), file =>
    {
        Assert.InRange(file.Text.Length, 1, LargestFile);
        Assert.StartsWith("# ", file.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_capability_is_told_by_a_fact_and_asked_for_by_a_tactic()
    {
        var told = Catalogue.Facts.Select(fact => fact.Kind).ToHashSet();
        var asked = CapabilityRules.Tactics.SelectMany(tactic => tactic.From.Concat(tactic.To).Concat(tactic.Unless).Concat(tactic.Besides.SelectMany(group => group))).ToHashSet();

        Assert.All(Enum.GetValues<CapabilityKind>(), kind => Assert.True(told.Contains(kind) && asked.Contains(kind), $"{kind}: told {told.Contains(kind)}, asked {asked.Contains(kind)}"));
    }

    [Fact]
    public void Every_text_path_and_command_is_found_as_it_is_written()
    {
        var missed = new List<string>();
        foreach (var (name, text) in Files())
        {
            foreach (var line in text.Split('\n'))
            {
                if (Regex.Match(line, @"^(?:[a-z,]+: )?(?<form>text|path|command) (?<pattern>.*?)(?: but: .*| owner: .*)?$") is not { Success: true } match)
                    continue;
                var pattern = match.Groups["pattern"].Value;
                var written = match.Groups["form"].Value == "command" ? pattern.Replace("...", "x", StringComparison.Ordinal) : pattern.Replace("*", "", StringComparison.Ordinal);
                if (!Found(match.Groups["form"].Value, pattern, $" {written} "))
                    missed.Add($"{name} {line}");
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));

        static bool Found(string form, string pattern, string text) => form switch
        {
            "text" => FactPattern.Text(pattern) is var told && Enumerable.Range(0, text.Length).Any(end => told.EndsAt(text, end, out _)),
            "path" => FactPattern.Path(pattern).Linear!.IsMatch(pattern.EndsWith('/') ? text.TrimEnd() + "x " : text),
            _ => FactPattern.Command(pattern).Linear!.IsMatch(text),
        };
    }

    [Theory]
    [InlineData(".aws/credentials", """open(os.path.join(home, ".aws", "credentials"))""")]
    [InlineData(".aws/credentials", """Path.home() / ".aws" / "credentials" """)]
    [InlineData(".aws/credentials", """home.join(".aws").join("credentials")""")]
    [InlineData(".aws/credentials", """$env:USERPROFILE\.aws\credentials""")]
    [InlineData(".aws/credentials", """home + "/.aws/" + "credentials" """)]
    [InlineData(".aws/credentials", """url.appendingPathComponent(".aws/credentials")""")]
    [InlineData(".config/gh/hosts.yml", """filepath.Join(home, ".config", "gh", "hosts.yml")""")]
    [InlineData("~/.bashrc", """File.expand_path('~/.bashrc')""")]
    public void A_path_is_found_however_it_is_put_together(string path, string text) => Assert.True(FactPattern.Path(path).Linear!.IsMatch(text));

    [Theory]
    [InlineData(".aws/credentials", "laws/credentials.py")]
    [InlineData("~/.bashrc", "my.bashrc-template")]
    [InlineData(".ssh/id_*", ".ssh config")]
    public void Another_path_is_not(string path, string text) => Assert.False(FactPattern.Path(path).Linear!.IsMatch(text));

    [Theory]
    [InlineData("aws s3 cp", """subprocess.run(["aws", "s3", "cp", path, to])""")]
    [InlineData("aws s3 cp", "aws s3  cp a s3://b")]
    [InlineData("git config ... core.hooksPath", "git config --global core.hooksPath /tmp/h")]
    public void A_command_is_found_in_a_shell_and_in_a_list(string command, string text) => Assert.True(FactPattern.Command(command).Linear!.IsMatch(text));

    [Theory]
    [InlineData("[Nothing]\ntext abc", "there is no capability")]
    [InlineData("text abc", "a heading")]
    [InlineData("[Sends]\nwords abc", "there is no form words")]
    [InlineData("[Sends]\ntext", "form pattern")]
    [InlineData("[Sends]\ncobol: text abc", "languages")]
    [InlineData("[Sends]\nmatch \\w+\\s", "no literal")]
    [InlineData("[Sends]\nbut many: x", "an excuse is written")]
    public void What_cannot_be_read_is_refused_with_its_line(string text, string why)
    {
        var error = Assert.Throws<FormatException>(() => FactReader.Read("a.facts", new StringReader(text)).ToList());

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("a.facts:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_table_names_the_category_of_every_rule() => Assert.All(CapabilityRules.All, rule => Assert.Equal(Categories.Behavior, rule.Category));
}
