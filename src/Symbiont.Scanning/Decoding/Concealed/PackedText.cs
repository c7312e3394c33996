using System.Text;

namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Encodings that are seldom used for anything a person is to read: ascii85 and its kin, uuencode, base32 in small letters or with the other alphabet, base58, quoted printable.</summary>
internal static class PackedText
{
    private const int Shortest = 15;
    private const int Longest = 64 * 1024;
    private const int LongestBase58 = 400;
    private const int ShortestLine = 12;

    private const string Rfc1924 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
    private const string Z85 = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const string Base32Hex = "0123456789abcdefghijklmnopqrstuv";

    private static readonly string Ascii85 = new([.. Enumerable.Range('!', 85).Select(c => (char)c)]);

    public static IEnumerable<ConcealedText> Of(string text, IReadOnlyList<Literal> literals)
    {
        foreach (var literal in literals)
        {
            if (literal.Content.Length is >= Shortest and <= Longest && OfLiteral(literal.Content) is var (layer, said))
                yield return new(literal.Start, literal.Length, layer, said);
        }

        foreach (var found in Lines(text))
            yield return found;
    }

    private static (string Layer, string Text)? OfLiteral(string content)
    {
        var data = content.StartsWith("<~", StringComparison.Ordinal) ? content[2..].Replace("~>", "", StringComparison.Ordinal) : content;
        if (!data.Contains(' ', StringComparison.Ordinal))
        {
            if (Judged(Base85(data, Ascii85)) is { } ascii)
                return ("ascii85", ascii);
            if (Judged(Base85(data, Rfc1924)) is { } other)
                return ("base85", other);
            if (Judged(Base85(data, Z85)) is { } z85)
                return ("z85", z85);
            var small = data.ToLowerInvariant().TrimEnd('=');
            if (Judged(Grouped(small, data.Any(char.IsAsciiLetterLower) ? Base32 : "")) is { } base32)
                return ("base32", base32);
            if (Judged(Grouped(small, Base32Hex)) is { } base32Hex)
                return ("base32hex", base32Hex);
            if (data.Length <= LongestBase58 && Judged(Positional(data)) is { } base58)
                return ("base58", base58);
        }

        return null;
    }

    /// <summary>Lines of uuencode: the first letter says how much is in them.</summary>
    private static IEnumerable<ConcealedText> Lines(string text)
    {
        var said = new StringBuilder();
        var start = -1;
        for (var at = 0; at <= text.Length;)
        {
            var end = at < text.Length ? text.IndexOf('\n', at) : -1;
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at).Trim().Trim("\"',;");
            var bytes = line.Length > 0 ? (line[0] - ' ') & 0x3F : 0;
            if (line.Length >= ShortestLine && bytes > 0 && line.Length - 1 - ((bytes + 2) / 3 * 4) is 0 or 1 && !line.ContainsAnyInRange('a', '~'))
            {
                start = start < 0 ? at : start;
                Unix(line[1..], bytes, said);
            }
            else if (start >= 0)
            {
                if (Judged(said.ToString()) is { } read)
                    yield return new(start, at - start, "uuencode", read);
                said.Clear();
                start = -1;
            }

            at = end + 1;
        }

        if (start >= 0 && Judged(said.ToString()) is { } last)
            yield return new(start, text.Length - start, "uuencode", last);
    }

    private static void Unix(ReadOnlySpan<char> line, int bytes, StringBuilder into)
    {
        var (bits, count) = (0, 0);
        foreach (var c in line)
        {
            bits = ((bits << 6) | ((c - ' ') & 0x3F)) & 0xFFFF;
            count += 6;
            if (count < 8)
                continue;
            if (bytes-- <= 0)
                return;
            into.Append((char)(byte)(bits >> (count -= 8)));
        }
    }

    private static string? Base85(string data, string alphabet)
    {
        var letters = new StringBuilder(data.Length);
        var (value, count) = (0L, 0);
        foreach (var c in data)
        {
            if (c == 'z' && count == 0 && alphabet[0] == '!')
            {
                letters.Append("\0\0\0\0");
                continue;
            }

            var digit = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            value = (value * 85) + digit;
            if (++count < 5)
                continue;
            if (value > uint.MaxValue)
                return null;
            Append(letters, value, 4);
            (value, count) = (0, 0);
            // Nothing that is to be read begins with what cannot be.
            if (letters.Length == 4 && !Readable.IsAll(letters.ToString()))
                return null;
        }

        if (count <= 1)
            return letters.ToString();
        for (var i = count; i < 5; i++)
            value = (value * 85) + 84;
        Append(letters, value, count - 1);
        return letters.ToString();
    }

    private static void Append(StringBuilder letters, long value, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            letters.Append((char)(byte)(value >> (24 - (8 * i))));
    }

    private static string? Grouped(string data, string alphabet)
    {
        if (alphabet.Length == 0)
            return null;
        var letters = new StringBuilder(data.Length);
        var (bits, count) = (0, 0);
        foreach (var c in data)
        {
            var value = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                return null;
            bits = ((bits << 5) | value) & 0xFFFF;
            count += 5;
            if (count < 8)
                continue;
            letters.Append((char)(byte)(bits >> (count -= 8)));
            if (!Readable.Is(letters[^1]))
                return null;
        }

        return letters.ToString();
    }

    private static string? Positional(string data)
    {
        var number = System.Numerics.BigInteger.Zero;
        foreach (var c in data)
        {
            var digit = Base58.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return null;
            number = (number * 58) + digit;
        }

        return Encoding.Latin1.GetString(number.ToByteArray(isUnsigned: true, isBigEndian: true));
    }

    private static string? Judged(string? text) => text is { Length: >= Cribs.Shortest } && Readable.IsAll(text) && (Cribs.New(text, default) is not null || Cribs.IsWhole(text)) ? text : null;
}
