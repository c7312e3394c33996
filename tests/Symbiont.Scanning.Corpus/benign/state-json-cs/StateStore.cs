using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateJson;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Search), "search")]
[JsonDerivedType(typeof(Draft), "draft")]
public abstract record State;

public sealed record Search(string Words, int Page) : State;

public sealed record Draft(string Title, string Text) : State;

/// <summary>
/// State that travels with the client. The kinds are a closed list, and the text is
/// authenticated and encrypted, so a client can neither read nor change it.
/// </summary>
public sealed class StateStore(byte[] key)
{
    public string Export(State state)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(state);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return Convert.ToBase64String([.. nonce, .. tag, .. cipher]);
    }

    public State Import(string text)
    {
        var data = Convert.FromBase64String(text);
        var nonceSize = AesGcm.NonceByteSizes.MaxSize;
        if (data.Length < nonceSize + 16 || data.Length > 64 * 1024)
            throw new InvalidDataException("not a state");
        var plain = new byte[data.Length - nonceSize - 16];
        using var aes = new AesGcm(key, 16);
        aes.Decrypt(data.AsSpan(0, nonceSize), data.AsSpan(nonceSize + 16), data.AsSpan(nonceSize, 16), plain);
        return JsonSerializer.Deserialize<State>(plain) ?? throw new InvalidDataException("empty state");
    }
}
