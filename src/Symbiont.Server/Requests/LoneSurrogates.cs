using System.Buffers.Text;

namespace Symbiont.Server;

/// <summary>Finds <c>\uD800</c>-like escapes without their other half in a text that is valid JSON.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Offset of the first one; -1: none. Costs one vectorised search when the text has no <c>\u</c>.</summary>
    public static int First(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf("\\u"u8) < 0 ? -1 : json.IndexOf((byte)'\\'); at >= 0; at = Next(json, at))
        {
            var unit = UnitAt(json, at);
            if (unit is >= 0xDC00 and <= 0xDFFF)
            {
                return at;
            }

            if (unit is >= 0xD800 and <= 0xDBFF)
            {
                if (UnitAt(json, at + EscapeLength) is not (>= 0xDC00 and <= 0xDFFF))
                {
                    return at;
                }

                at += EscapeLength;
            }
        }

        return -1;
    }

    /// <summary>The next backslash after the escape at <paramref name="at"/>, which is at least two bytes long, so that <c>\\u</c> is not taken for one.</summary>
    private static int Next(ReadOnlySpan<byte> json, int at)
    {
        var behind = Math.Min(at + 2, json.Length);
        var next = json[behind..].IndexOf((byte)'\\');
        return next < 0 ? -1 : behind + next;
    }

    /// <summary>The UTF-16 unit that the escape at <paramref name="at"/> stands for; -1: there is no such escape.</summary>
    private static int UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort unit, out var read, 'x') && read == 4
            ? unit
            : -1;
}
