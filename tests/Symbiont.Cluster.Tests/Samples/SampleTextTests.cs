using Symbiont.Language.Checking;
using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;

namespace Symbiont.Cluster.Tests;

public sealed class SampleTextTests
{
    public static TheoryData<string> Names => [.. SampleFiles.Names];

    [Theory, MemberData(nameof(Names))]
    public void A_sample_is_a_program_that_nothing_is_to_be_said_against(string name)
    {
        var parsed = Parser.Parse(SampleFiles.Read(name));

        Assert.Empty(parsed.Diagnostics);
        Assert.Empty(Checker.Check(parsed.Program));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_is_laid_out_as_the_formatter_does_it(string name)
    {
        var text = SampleFiles.Read(name);

        Assert.Equal(Formatter.Format(text).Text, text);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_sample_says_at_its_top_what_it_does_and_which_settings_it_needs(string name)
    {
        var head = File.ReadLines(SampleFiles.PathOf(name)).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();

        Assert.StartsWith($"// {name}: ", head[0], StringComparison.Ordinal);
        Assert.Contains(head, line => line.Contains("Settings:", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_list_of_samples_names_each_one(string name) =>
        Assert.Contains($"({name}.symbi)", File.ReadAllText(Checkout.At("samples/README.md")), StringComparison.Ordinal);
}
