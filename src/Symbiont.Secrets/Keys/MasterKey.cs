using System.Security.Cryptography;

namespace Symbiont.Secrets;

/// <summary>The key that everything at rest is sealed with: 32 bytes, from the settings or from a file made at first use.</summary>
public sealed class MasterKey
{
    /// <summary>Length of the key in bytes.</summary>
    public const int Length = 32;

    /// <summary>Length of <see cref="Id"/> in bytes.</summary>
    internal const int IdLength = 4;

    private const string Setting = "SYMBIONT_MASTER_KEY";

    private readonly byte[] key;

    /// <summary>Makes a key of its bytes.</summary>
    /// <param name="key">Exactly 32 bytes.</param>
    public MasterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Length)
            throw new ArgumentException($"A master key has {Length} bytes, not {key.Length}.", nameof(key));
        this.key = key.ToArray();
        Id = HMACSHA256.HashData(this.key, "symbiont key id"u8)[..IdLength];
    }

    /// <summary>Names the key in what it sealed, without telling anything about it.</summary>
    internal byte[] Id { get; }

    internal ReadOnlySpan<byte> Bytes => key;

    /// <summary>
    /// Loads the key: <c>SYMBIONT_MASTER_KEY</c> (base64), <c>SYMBIONT_MASTER_KEY_FILE</c>, else <c>master.key</c> in the data
    /// folder, which is made with mode 0600 if it is not there.
    /// </summary>
    /// <param name="options">Environment and data folder.</param>
    /// <exception cref="InvalidOperationException">The setting or the file holds no key; the sentence names it, never its content.</exception>
    public static MasterKey Load(SecretsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Environment.TryGetValue(Setting, out var text) && text.Length > 0)
            return Read(text, Setting);
        if (options.Environment.TryGetValue(Setting + "_FILE", out var named) && named.Length > 0)
            return File.Exists(named) ? Read(File.ReadAllText(named), Setting + "_FILE") : throw new InvalidOperationException($"{Setting}_FILE names a file that does not exist.");

        var path = Path.Combine(options.DataFolder, "master.key");
        if (!File.Exists(path))
            Make(path);
        return Read(File.ReadAllText(path), $"'{path}'");
    }

    private static void Make(string path)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        // Whoever comes second reads the file of the first, so two starts at once agree on one key.
        PrivateFile.TryCreate(path, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)) + "\n"));
    }

    private static MasterKey Read(string text, string source)
    {
        var bytes = new byte[Length + 1];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Length
            ? new(bytes.AsSpan(0, Length))
            : throw new InvalidOperationException($"{source} is no master key: it must be {Length} bytes in base64 (for example from `openssl rand -base64 32`).");
    }
}
