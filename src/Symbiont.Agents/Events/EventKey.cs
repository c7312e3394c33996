using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Agents;

/// <summary>A type of event as it stands in an agent's state, which must stay small: itself when it is short, else a digest.</summary>
internal static class EventKey
{
    private const int MaxPlain = 24;
    private const int DigestBytes = 12;
    private const char Mark = '#';

    public static string Of(string type) => type.Length <= MaxPlain && !type.StartsWith(Mark)
        ? type
        : Mark + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(type)).AsSpan(0, DigestBytes));
}
