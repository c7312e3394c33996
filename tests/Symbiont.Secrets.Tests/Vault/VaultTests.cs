namespace Symbiont.Secrets.Tests;

public sealed class VaultTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("token", "SYMBIONT_SECRET_TOKEN"), InlineData("github/api-token", "SYMBIONT_SECRET_GITHUB_API_TOKEN"), InlineData("vault://a/b/c", "SYMBIONT_SECRET_A_B_C")]
    public async Task A_path_is_read_from_its_variable(string path, string variable)
    {
        var (vault, _) = Open((variable, "value"));

        Assert.Equal("value", await vault.ReadAsync(path, "reader", default));
    }

    [Fact]
    public async Task The_file_variable_gives_the_content_without_its_last_line_break()
    {
        await File.WriteAllTextAsync(data.File("given"), "from file\n");
        var (vault, _) = Open(("SYMBIONT_SECRET_DB_FILE", data.File("given")));

        Assert.Equal("from file", await vault.ReadAsync("db", "reader", default));
    }

    [Fact]
    public async Task A_secret_that_nobody_has_is_an_error_that_says_how_to_set_it()
    {
        var (vault, _) = Open();

        var error = await Assert.ThrowsAsync<SecretNotFoundException>(() => vault.ReadAsync("db/pass", "reader", default));

        Assert.Equal("db/pass", error.Path);
        Assert.Contains("SYMBIONT_SECRET_DB_PASS", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""), InlineData("/a"), InlineData("a//b"), InlineData("a/"), InlineData("a b"), InlineData("a=b"), InlineData("a\nb"), InlineData("é"), InlineData("a\0")]
    public async Task A_malformed_path_has_no_value(string path)
    {
        var (vault, _) = Open(("SYMBIONT_SECRET_A", "x"), ("SYMBIONT_SECRET_", "x"), ("SYMBIONT_SECRET_A_B", "x"));

        await Assert.ThrowsAsync<SecretNotFoundException>(() => vault.ReadAsync(path, "reader", default));
    }

    [Theory]
    [InlineData("agents/db"), InlineData("agents-db"), InlineData("db/file")]
    public async Task A_path_that_spells_another_setting_does_not_read_it(string path)
    {
        var (vault, _) = Open(("SYMBIONT_SECRET_AGENTS_DB", "a,b"), ("SYMBIONT_SECRET_DB_FILE", "/etc/hostname"));

        await Assert.ThrowsAsync<SecretNotFoundException>(() => vault.ReadAsync(path, "reader", default));
    }

    [Theory]
    [InlineData("alpha, beta", "beta", true), InlineData("alpha, beta", "Beta", false), InlineData("alpha", "alphabet", false), InlineData("", "alpha", false)]
    public async Task Only_listed_agents_read_a_limited_secret_wherever_it_stands(string list, string reader, bool may)
    {
        var (inEnvironment, _) = Open(("SYMBIONT_SECRET_KEY", "value"), ("SYMBIONT_SECRET_AGENTS_KEY", list));
        var (inFile, file) = Open(("SYMBIONT_SECRET_AGENTS_KEY", list));
        await file.SetAsync("key", "value", null, default);

        foreach (var vault in new[] { inEnvironment, inFile })
        {
            if (may)
                Assert.Equal("value", await vault.ReadAsync("key", reader, default));
            else
                Assert.Contains("SYMBIONT_SECRET_AGENTS_KEY", (await Assert.ThrowsAsync<SecretForbiddenException>(() => vault.ReadAsync("key", reader, default))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_keeps_values_encrypted_lists_paths_and_forgets_what_is_deleted()
    {
        var (vault, file) = Open();
        await file.SetAsync("b/two", "second-value", null, default);
        await file.SetAsync("a/one", "first-value", ["only"], default);

        Assert.Equal(["a/one", "b/two"], await file.ListAsync(default));
        Assert.Equal("second-value", await vault.ReadAsync("b/two", "any", default));
        Assert.Equal("first-value", await vault.ReadAsync("a/one", "only", default));
        await Assert.ThrowsAsync<SecretForbiddenException>(() => vault.ReadAsync("a/one", "other", default));
        var onDisk = string.Concat(Directory.GetFiles(data.Path).Select(File.ReadAllText));
        Assert.DoesNotContain("-value", onDisk, StringComparison.Ordinal);

        Assert.True(await file.DeleteAsync("b/two", default));
        Assert.False(await file.DeleteAsync("b/two", default));
        await Assert.ThrowsAsync<SecretNotFoundException>(() => vault.ReadAsync("b/two", "any", default));
    }

    [Fact]
    public async Task The_environment_comes_before_the_file()
    {
        var (vault, file) = Open(("SYMBIONT_SECRET_K", "environment"));
        await file.SetAsync("k", "file", null, default);

        Assert.Equal("environment", await vault.ReadAsync("k", "any", default));
    }

    [Fact]
    public async Task A_value_moved_to_another_path_does_not_open()
    {
        var (vault, file) = Open();
        await file.SetAsync("high", "value", null, default);
        var path = data.File("secrets.enc.json");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("\"high\"", "\"low\"", StringComparison.Ordinal));

        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => vault.ReadAsync("low", "any", default));
    }

    [Fact]
    public async Task Writers_at_once_lose_nothing()
    {
        var writers = Enumerable.Range(0, 20).Select(i => Task.Run(() => Open(new EndlessPatience()).File.SetAsync($"s/{i:00}", $"v{i}", null, default)));

        await Task.WhenAll(writers).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(20, (await Open().File.ListAsync(default)).Count);
    }

    private (IVault Vault, SecretFile File) Open(params (string, string)[] environment) => Open(TimeProvider.System, environment);

    private (IVault Vault, SecretFile File) Open(TimeProvider time, params (string, string)[] environment)
    {
        var options = data.Options(environment);
        var file = new SecretFile(options, new Sealer(MasterKey.Load(options)), time);
        return (new Vault(options, file), file);
    }

    /// <summary>Timers go, and no time passes: who waits for the lock on a slow disk does not give up.</summary>
    private sealed class EndlessPatience : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
