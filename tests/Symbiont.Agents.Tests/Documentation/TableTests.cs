using System.Reflection;
using System.Text.RegularExpressions;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Files;
using Symbiont.Agents.Policies;
using Symbiont.Agents.Processes;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Language.Checking;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Outbound;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary>The page's tables and the code name the same things: nothing is missing, nothing invented.</summary>
public sealed partial class TableTests
{
    [Fact]
    public void The_builtins_are_those_of_the_interpreter()
    {
        var rows = LanguagePage.Table("## Builtins");
        Equal(Builtins.All.Keys, rows.SelectMany(row => Names(row[0])));
        Assert.All(rows, row => Assert.Contains('→', row[2]));
    }

    [Fact]
    public async Task The_actions_are_those_of_the_server_and_of_their_kind()
    {
        await using var host = await TestHost.Start(StoreKind.Memory);
        var offered = host.Get<IEnumerable<IHostAction>>().SelectMany(action => action.Names.Select(name => $"{Name(name)} {action.Kind.ToString().ToLowerInvariant()}"));
        Equal(
            [.. offered, "parallel form"],
            LanguagePage.Table("## Actions").SelectMany(row => Names(row[0]).Select(name => $"{name} {row[2]}")));

        static string Name(string action) => action == VaultAction.Name ? "vault://path" : action;
    }

    [Fact]
    public void The_errors_of_actions_are_error_codes() => Assert.All(
        LanguagePage.Table("## Actions").SelectMany(row => LanguagePage.Words(row[3])).Where(word => char.IsUpper(word[0])),
        code => Assert.Contains(code, LanguagePage.Table("## Error codes").SelectMany(row => LanguagePage.Words(row[0]))));

    [Fact]
    public void The_families_are_those_that_policies_know() => Equal(
        ActionFamilies.Table.SelectMany(family => family.Terms.SelectMany(term => term.Actions.Select(action => $"{family.Name} {(family.IsFree ? "no" : "yes")}: {term.Word} covers {action}"))),
        LanguagePage.Table("## Policy rules", "| family |")
            .SelectMany(row => LanguagePage.Words(row[1]).SelectMany(word => LanguagePage.Words(row[2]).Select(action => $"{row[0].Trim('`')} {row[3]}: {word} covers {action}"))));

    [Fact]
    public void The_attributes_are_those_that_the_runtime_reads() => Equal(
        typeof(AgentAttributes).GetProperties().Where(property => property.Name != "EqualityContract").Select(property => Snake(property.Name)),
        LanguagePage.Table("## Attributes of `with`").SelectMany(row => LanguagePage.Words(row[0])));

    [Fact]
    public void The_error_codes_are_those_that_the_code_raises() => Equal(
        new[] { typeof(ErrorCodes), typeof(FileErrorCodes), typeof(ProcessErrorCodes), typeof(OutboundErrorCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
            .Concat(CodesIn("Actions", "Events", "Running", "Files", "Processes")),
        LanguagePage.Table("## Error codes").SelectMany(row => LanguagePage.Words(row[0])));

    [Fact]
    public void The_codes_of_a_refused_program_are_on_the_page()
    {
        var page = string.Join('\n', LanguagePage.Section("## Error codes"));
        var codes = typeof(Codes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Concat(CodesIn("Programs", "Policies"));
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_program_of_the_page_has_a_name_of_its_own()
    {
        var names = LanguagePage.Examples.Where(example => example.IsProgram).Select(example => example.AgentName).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void No_arrow_of_the_page_is_overlooked() => Assert.Equal(
        LanguagePage.Text.Split("` → ").Length - 1,
        LanguagePage.Examples.Count(example => example.IsExpression) + LanguagePage.Text.Split("`` `1 + 1` → ").Length - 1);

    /// <summary>The names of <c>sort(items)</c>, <c>sort(items, f)</c>.</summary>
    private static IEnumerable<string> Names(string cell) => LanguagePage.Words(cell).Select(word => word.Split('(')[0]);

    private static string Snake(string name) => Capital().Replace(name, match => (match.Index == 0 ? "" : "_") + match.Value.ToLowerInvariant());

    /// <summary>The codes that stand as texts in the sources of a folder of Symbiont.Agents; settings are none.</summary>
    private static IEnumerable<string> CodesIn(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(LanguagePage.Root, "src", "Symbiont.Agents", folder), "*.cs", SearchOption.AllDirectories))
        .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .Where(code => !code.StartsWith("SYMBIONT_", StringComparison.Ordinal));

    private static void Equal(IEnumerable<string> code, IEnumerable<string> page) =>
        Assert.Equal(code.Distinct().Order(StringComparer.Ordinal), page.Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("\"([A-Z]+(_[A-Z]+)+|CONFINED)\"")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
