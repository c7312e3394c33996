using System.Text;
using System.Text.Json;

namespace Symbiont.Secrets;

/// <summary>
/// <c>secrets.enc.json</c>: paths in the clear, every value sealed on its own with its path as associated data, so values
/// cannot be swapped. Replaced as a whole; writers queue at a lock file, readers need none.
/// </summary>
internal sealed class SecretFile(SecretsOptions options, Sealer sealer, TimeProvider time) : ISecretFile
{
    private static readonly TimeSpan RetryEvery = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string path = Path.Combine(options.DataFolder, "secrets.enc.json");

    public Task SetAsync(string path, string value, IReadOnlyList<string>? agents, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        var secret = SecretPath.Parse(path);
        var entry = new SecretEntry(Convert.ToBase64String(sealer.Seal(Encoding.UTF8.GetBytes(value), Associated(secret))), agents);
        return Change(all =>
        {
            all[secret.Text] = entry;
            return true;
        }, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) => [.. (await Load(cancellationToken)).Keys];

    public Task<bool> DeleteAsync(string path, CancellationToken cancellationToken)
    {
        var secret = SecretPath.Parse(path);
        return Change(all => all.Remove(secret.Text), cancellationToken);
    }

    internal async Task<SecretEntry?> FindAsync(SecretPath secret, CancellationToken cancellationToken) =>
        (await Load(cancellationToken)).GetValueOrDefault(secret.Text);

    internal string Open(SecretPath secret, SecretEntry entry) =>
        Encoding.UTF8.GetString(sealer.Open(Convert.FromBase64String(entry.Sealed), Associated(secret)));

    private static byte[] Associated(SecretPath secret) => Encoding.UTF8.GetBytes("vault:" + secret.Text);

    private async Task<SortedDictionary<string, SecretEntry>> Load(CancellationToken cancellationToken)
    {
        var all = new SortedDictionary<string, SecretEntry>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return all;
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (var (key, entry) in await JsonSerializer.DeserializeAsync<Dictionary<string, SecretEntry>>(stream, cancellationToken: cancellationToken) ?? [])
            all.Add(key, entry);
        return all;
    }

    private async Task<bool> Change(Func<SortedDictionary<string, SecretEntry>, bool> change, CancellationToken cancellationToken)
    {
        await using var turn = await Lock(cancellationToken);
        var all = await Load(cancellationToken);
        var changed = change(all);
        if (changed)
            PrivateFile.Replace(path, JsonSerializer.SerializeToUtf8Bytes(all));
        return changed;
    }

    private async Task<FileStream> Lock(CancellationToken cancellationToken)
    {
        PrivateFile.MakeFolder(options.DataFolder);
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (time.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(RetryEvery, time, cancellationToken);
            }
        }
    }
}
