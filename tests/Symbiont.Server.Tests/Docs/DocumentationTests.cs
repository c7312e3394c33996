using System.Globalization;
using System.Text.RegularExpressions;

namespace Symbiont.Server.Tests;

/// <summary>The pages for people name what there is.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_setting_stands_in_a_table_of_the_configuration_page()
    {
        var page = Read("docs", "configuration.md");
        Assert.All(SettingCatalog.All, setting => Assert.Matches($@"\|[^|\n]*`{setting.Environment}`", page));
    }

    [Fact]
    public void Every_table_of_the_store_stands_in_the_table_of_what_is_kept()
    {
        var page = Read("docs", "operations.md");
        var tables = Directory.GetFiles(Path.Combine(Root, "sql", "sqlite"), "*.sql").SelectMany(file => Table().Matches(File.ReadAllText(file)));
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Contains($"| `{table.Groups[1].Value}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_operation_stands_in_the_API_page()
    {
        await using var server = await TestServer.Start();
        var page = Read("docs", "api.md");
        var paths = (await server.Stranger.GetAsync("/openapi/v1.json").Ok()).GetProperty("paths").EnumerateObject();
        Assert.All(paths, path => Assert.Matches(Place().Replace(path.Name["/api/v1".Length..].TrimEnd('/'), _ => @"(\$[A-Z]+|\{id\})"), page));
    }

    [Fact]
    public void Every_setting_of_the_cluster_s_files_is_one_of_the_server_s()
    {
        var files = Directory.GetFiles(Path.Combine(Root, "cluster-config"), "*.env").Append(Path.Combine(Root, "docker-compose.yml"));
        var named = files.SelectMany(file => NamedSetting().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains("SYMBIONT_DRAIN", named);
        var known = SettingCatalog.All.SelectMany(setting => setting.IsSecret ? [setting.Environment, setting.Environment + "_FILE"] : new[] { setting.Environment });
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void A_silo_of_the_cluster_has_time_to_drain_and_to_stop()
    {
        var drain = int.Parse(Regex.Match(Read("cluster-config", "silos.env"), @"(?m)^SYMBIONT_DRAIN=(\d+)s$").Groups[1].Value, CultureInfo.InvariantCulture);
        var grace = int.Parse(Regex.Match(Read("docker-compose.yml"), @"(?m)^x-silo: &silo\n(?:  .*\n)*?  stop_grace_period: (\d+)s$").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(drain + 30, 31, grace);
    }

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Symbiont.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no repository above the tests.");
            return folder;
        }
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>Where a setting is given a value, and not where a comment speaks of one.</summary>
    [GeneratedRegex(@"(?m)^ *(SYMBIONT_\w+)[=:]")]
    private static partial Regex NamedSetting();

    [GeneratedRegex(@"create table (\w+)")]
    private static partial Regex Table();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
