using System.Collections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;

namespace Symbiont.Server.Tests;

public sealed class SettingsTests
{
    private const string MasterKey = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    [Theory]
    [InlineData("API_AUTH_TOKEN", "one,,two", "API_AUTH_TOKEN has an empty entry")]
    [InlineData("API_AUTH_TOKEN", " ", "API_AUTH_TOKEN has an empty entry")]
    [InlineData("API_AUTH_TOKEN", "two words", "API_AUTH_TOKEN has a token with a character")]
    [InlineData("SYMBIONT_DATABASE", "postgresql://ada@db/symbiont", "SYMBIONT_MASTER_KEY must be set (or SYMBIONT_MASTER_KEY_FILE) when SYMBIONT_DATABASE is")]
    [InlineData("SYMBIONT_URLS", "8080", "SYMBIONT_URLS contains \"8080\"")]
    [InlineData("SYMBIONT_URLS", "https://127.0.0.1:0", "SYMBIONT_URLS contains")]
    [InlineData("SYMBIONT_WORKFLOW_TIMEOUT", "soon", "SYMBIONT_WORKFLOW_TIMEOUT is \"soon\"; it must be a duration from 1s to 1h, for example 1m")]
    [InlineData("SYMBIONT_WORKFLOW_TIMEOUT", "0", "SYMBIONT_WORKFLOW_TIMEOUT is \"0\"")]
    [InlineData("SYMBIONT_OPEN_ENDPOINTS", "metrics,everything", "SYMBIONT_OPEN_ENDPOINTS contains \"everything\"")]
    [InlineData("SYMBIONT_CORS_ORIGINS", "*", "SYMBIONT_CORS_ORIGINS contains \"*\"")]
    [InlineData("SYMBIONT_CORS_ORIGINS", "https://a.example/path", "SYMBIONT_CORS_ORIGINS contains")]
    [InlineData("SYMBIONT_ALLOWED_HOSTS", "*", "SYMBIONT_ALLOWED_HOSTS contains \"*\"")]
    [InlineData("SYMBIONT_DATA_DIR", "/dev/null/data", "SYMBIONT_DATA_DIR is /dev/null/data, which cannot be made")]
    [InlineData("API_AUTH_TOKEN_FILE", "x", "API_AUTH_TOKEN and API_AUTH_TOKEN_FILE are both set")]
    public void A_wrong_value_stops_the_start_with_a_sentence_that_names_it(string name, string value, string sentence)
    {
        var folder = Path.Combine(Path.GetTempPath(), "symbiont-settings-" + Path.GetRandomFileName());
        var stop = Assert.Throws<SettingsException>(() => TestServer.Build(folder, null, (name, value)));
        Assert.StartsWith(sentence, stop.Message);
        Assert.Matches(@"[.?]$", stop.Message);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("postgresql://ada:s3cret/@db/symbiont", "SYMBIONT_DATABASE names no user before its host")]
    [InlineData("Host=db;Password=s3cret", "SYMBIONT_DATABASE does not begin with postgresql://")]
    public void A_wrong_database_stops_the_start_and_is_not_repeated(string address, string sentence)
    {
        var stop = Assert.Throws<SettingsException>(() => DataOptions.Read(Read(
            [], ("SYMBIONT_DATABASE", address), ("API_AUTH_TOKEN", "token"), ("SYMBIONT_MASTER_KEY", MasterKey))));
        Assert.StartsWith(sentence, stop.Message);
        Assert.EndsWith(".", stop.Message);
        Assert.DoesNotContain("s3cret", stop.Message);
    }

    [Fact]
    public void Servers_that_share_a_database_share_the_token_and_the_key_that_they_are_given()
    {
        (string, string) database = ("SYMBIONT_DATABASE", "postgresql://ada@db/symbiont");
        (string, string) token = ("API_AUTH_TOKEN", "token");
        Assert.StartsWith(
            "API_AUTH_TOKEN must be set when SYMBIONT_DATABASE is",
            Assert.Throws<SettingsException>(() => DataOptions.Read(Read([], database, ("SYMBIONT_MASTER_KEY", MasterKey)))).Message);
        Assert.StartsWith("SYMBIONT_MASTER_KEY must be set", Assert.Throws<SettingsException>(() => DataOptions.Read(Read([], database, token))).Message);

        var file = Path.GetTempFileName();
        File.WriteAllText(file, MasterKey);
        Assert.NotNull(DataOptions.Read(Read([], database, token, ("SYMBIONT_MASTER_KEY_FILE", file))).Database);
        File.Delete(file);
    }

    [Fact]
    public void The_database_reaches_the_engine_and_without_one_there_is_none()
    {
        Assert.Equal("Username=ada;Host=db;Port=5432;Database=symbiont", EngineOf(
            ("SYMBIONT_DATABASE", "postgresql://ada@db/symbiont"), ("API_AUTH_TOKEN", "token"), ("SYMBIONT_MASTER_KEY", MasterKey)).Database);
        Assert.Null(EngineOf().Database);
        Assert.Null(EngineOf(("SYMBIONT_DATABASE", "")).Database);
    }

    [Fact]
    public void The_command_line_goes_before_the_environment()
    {
        var settings = Read(["--workflow-timeout", "5s"], ("SYMBIONT_WORKFLOW_TIMEOUT", "7s"));
        Assert.Equal(TimeSpan.FromSeconds(5), WorkflowOptions.Read(settings).Timeout);
    }

    [Fact]
    public void The_environment_goes_before_the_defaults()
    {
        Assert.Equal(TimeSpan.FromSeconds(60), WorkflowOptions.Read(Read([])).Timeout);
        Assert.Equal(TimeSpan.FromSeconds(7), WorkflowOptions.Read(Read([], ("SYMBIONT_WORKFLOW_TIMEOUT", "7s"))).Timeout);
    }

    [Fact]
    public void A_file_s_names_and_lists_mean_the_same_settings()
    {
        var file = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Symbiont:WorkflowTimeout"] = "9s",
            ["Symbiont:AllowedHosts:0"] = "a.example.com",
            ["Symbiont:AllowedHosts:1"] = "b.example.com",
        }).Build();
        var settings = new SettingsReader(file);
        Assert.Equal(TimeSpan.FromSeconds(9), WorkflowOptions.Read(settings).Timeout);
        Assert.Equal(["a.example.com", "b.example.com"], BrowserOptions.Read(settings).AllowedHosts);
    }

    [Fact]
    public void The_framework_s_variable_for_addresses_is_heard_after_ours()
    {
        Assert.Equal(["http://127.0.0.1:1"], ListenOptions.Read(Read([], ("ASPNETCORE_URLS", "http://127.0.0.1:1"))).Urls);
        Assert.Equal(["http://127.0.0.1:2"], ListenOptions.Read(Read([], ("ASPNETCORE_URLS", "http://127.0.0.1:1"), ("SYMBIONT_URLS", "http://127.0.0.1:2"))).Urls);
        Assert.Equal(["http://127.0.0.1:8080"], ListenOptions.Read(Read([])).Urls);
    }

    [Fact]
    public void A_secret_is_read_from_the_file_that_is_named_for_it()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "from-file\n");
        Assert.Equal(["from-file"], AuthenticationOptions.Read(Read([], ("API_AUTH_TOKEN_FILE", file))).Tokens);
        Assert.Equal(["from-file"], AuthenticationOptions.Read(Read(["--api-auth-token-file", file])).Tokens);
        File.Delete(file);
        Assert.Contains("API_AUTH_TOKEN_FILE names the file", Assert.Throws<SettingsException>(() => Read([], ("API_AUTH_TOKEN_FILE", file))).Message);
    }

    [Fact]
    public void Unknown_variables_are_found_and_known_ones_and_vault_values_are_not() => Assert.Equal(
        ["SYMBIONT_DATADIR"],
        SettingsSources.UnknownVariables(Environment(
            ("SYMBIONT_DATADIR", "x"), ("SYMBIONT_DATA_DIR", "x"), ("SYMBIONT_MASTER_KEY_FILE", "x"), ("SYMBIONT_SECRET_DB_PASSWORD", "x"), ("PATH", "x"))));

    [Theory]
    [InlineData("--nonsense", "1")]
    [InlineData("--data-dir")]
    [InlineData("serve", "extra")]
    [InlineData("--urls", "http://127.0.0.1:1", "--urls", "http://127.0.0.1:2")]
    public void A_command_line_that_means_nothing_stops_with_a_sentence(params string[] args) => Assert.Throws<SettingsException>(() => Read(args));

    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("30", 30_000)]
    [InlineData("5m", 300_000)]
    [InlineData("2h", 7_200_000)]
    [InlineData("00:01:30", 90_000)]
    public void Durations_are_read_as_people_write_them(string text, int milliseconds)
    {
        Assert.True(DurationText.TryParse(text, out var value));
        Assert.Equal(milliseconds, value.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-5s")]
    [InlineData("s")]
    [InlineData("1.5s")]
    [InlineData("999999999d")]
    [InlineData("5 s")]
    public void What_is_no_duration_is_none(string text) => Assert.False(DurationText.TryParse(text, out _));

    private static EngineOptions EngineOf(params (string Name, string Value)[] environment) => new ServiceCollection()
        .AddModules(Read([], environment), Environment(environment))
        .Select(service => service.ImplementationInstance).OfType<EngineOptions>().Single();

    private static SettingsReader Read(string[] args, params (string Name, string Value)[] environment)
    {
        var configuration = new ConfigurationManager();
        configuration.AddSettings(CommandArguments.Parse(args).Options, Environment(environment));
        return new(configuration);
    }

    private static IDictionary Environment(params (string Name, string Value)[] variables) =>
        variables.ToDictionary(variable => variable.Name, variable => variable.Value);
}
