using System.Security.Cryptography;

namespace Symbiont.Secrets.Tests;

public sealed class MasterKeyTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Without_a_setting_a_key_file_is_made_once_and_only_its_owner_reads_it()
    {
        var first = MasterKey.Load(data.Options());
        var second = MasterKey.Load(data.Options());

        Assert.Equal(first.Bytes.ToArray(), second.Bytes.ToArray());
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(data.File("master.key")));
        Assert.Equal(["master.key"], Directory.GetFiles(data.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Starts_at_once_agree_on_one_key()
    {
        using var gate = new ManualResetEventSlim();
        var starts = Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(() =>
        {
            gate.Wait();
            return Convert.ToBase64String(MasterKey.Load(data.Options()).Bytes);
        }, TaskCreationOptions.LongRunning)).ToList();

        gate.Set();

        Assert.Single((await Task.WhenAll(starts)).Distinct());
    }

    [Fact]
    public void The_setting_and_its_file_variant_come_first()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        File.WriteAllText(data.File("given"), Convert.ToBase64String(key) + "\n");

        Assert.Equal(key, MasterKey.Load(data.Options(("SYMBIONT_MASTER_KEY", Convert.ToBase64String(key)))).Bytes.ToArray());
        Assert.Equal(key, MasterKey.Load(data.Options(("SYMBIONT_MASTER_KEY_FILE", data.File("given")))).Bytes.ToArray());
        Assert.False(File.Exists(data.File("master.key")));
    }

    [Theory]
    [InlineData("short"), InlineData("AAAA"), InlineData("not base64 at all, really not at all 12345678901"), InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_wrong_key_is_refused_by_name_and_never_shown(string text)
    {
        var error = Assert.Throws<InvalidOperationException>(() => MasterKey.Load(data.Options(("SYMBIONT_MASTER_KEY", text))));

        Assert.Contains("SYMBIONT_MASTER_KEY", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(text, error.Message, StringComparison.Ordinal);
    }
}
