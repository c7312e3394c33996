using System.Buffers;
using System.Text;

namespace Symbiont.Scanning.Normalization;

/// <summary>
/// Makes the plain form of a text: letters that only look like ASCII become ASCII, characters that nobody sees go, a line that is
/// continued by a backslash or a backtick becomes one. Rules are written against the plain form only.
/// </summary>
internal static class TextNormalizer
{
    private static readonly SearchValues<char> Continued = SearchValues.Create("\r\0");

    public static ScannedText Normalize(string raw)
    {
        if (Ascii.IsValid(raw) && !raw.AsSpan().ContainsAny(Continued) && !raw.Contains("\\\n", StringComparison.Ordinal)
            && !raw.Contains("`\n", StringComparison.Ordinal))
            return new(raw, raw, OffsetMap.Identity);

        var plain = new StringBuilder(raw.Length);
        var map = new OffsetMap();
        var at = 0;
        while (at < raw.Length)
        {
            var next = raw[at];
            if (Joint(raw, at) is var joint and > 0)
            {
                at += joint;
                map.Resume(plain.Length, at);
            }
            else if (next == '\r')
            {
                at += at + 1 < raw.Length && raw[at + 1] == '\n' ? 2 : 1;
                plain.Append('\n');
                map.Resume(plain.Length, at);
            }
            else if (next is > '\0' and < '\x80')
            {
                plain.Append(next);
                at++;
            }
            else
            {
                at += Fold(raw, at, plain);
                map.Resume(plain.Length, at);
            }
        }

        return new(raw, plain.ToString(), map);
    }

    /// <summary>Length of what continues a line at this place; 0: nothing does.</summary>
    private static int Joint(string raw, int at)
    {
        if (raw[at] is not ('\\' or '`'))
            return 0;
        // A fence of Markdown ends in a backtick as well, but in three.
        if (raw[at] == '`' && at > 0 && (raw[at - 1] == '`' || !char.IsWhiteSpace(raw[at - 1])))
            return 0;
        if (at + 1 < raw.Length && raw[at + 1] == '\n')
            return 2;
        return at + 2 < raw.Length && raw[at + 1] == '\r' && raw[at + 2] == '\n' ? 3 : 0;
    }

    private static int Fold(string raw, int at, StringBuilder plain)
    {
        if (Rune.DecodeFromUtf16(raw.AsSpan(at), out var rune, out var length) != OperationStatus.Done)
        {
            plain.Append(raw[at]);
            return 1;
        }

        if (Invisible.Is(rune))
            return length;
        if (LookAlikes.Ascii(rune) is { } ascii)
            plain.Append(ascii);
        else
            plain.Append(raw, at, length);
        return length;
    }
}
