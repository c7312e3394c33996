using System.Buffers;
using System.Text;

namespace Symbiont.Scanning.Files;

/// <summary>The pieces of text in a binary file, one a line.</summary>
internal static class PrintableStrings
{
    private const int MinLength = 8;

    private static readonly SearchValues<byte> Printable = SearchValues.Create([(byte)'\t', (byte)'\n', .. Enumerable.Range(0x20, 0x5F).Select(value => (byte)value)]);

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        for (var i = 0; i < bytes.Length;)
        {
            if (!IsPrintable(bytes[i]))
            {
                i++;
                continue;
            }

            var wide = i + 1 < bytes.Length && bytes[i + 1] == 0;
            var step = wide ? 2 : 1;
            var start = i;
            while (i < bytes.Length && IsPrintable(bytes[i]) && (!wide || (i + 1 < bytes.Length && bytes[i + 1] == 0)))
                i += step;
            if ((i - start) / step < MinLength)
                continue;
            for (var at = start; at < i; at += step)
                text.Append((char)bytes[at]);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The constants of compiled Python. Each has its length in front of it, which may well be a letter: taken as it lies, a command would not begin with its name.</summary>
    public static string OfPython(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            var (head, length) = (bytes[i] & 0x7F) switch
            {
                'z' or 'Z' => (2, bytes[i + 1]),
                'a' or 'A' or 's' or 'u' when i + 5 <= bytes.Length => (5, System.Buffers.Binary.BinaryPrimitives.ReadInt32LittleEndian(bytes[(i + 1)..])),
                _ => (0, 0),
            };
            if (length < MinLength || length > bytes.Length - i - head || bytes.Slice(i + head, length) is var content && content.ContainsAnyExcept(Printable))
                continue;
            text.Append(Encoding.ASCII.GetString(bytes.Slice(i + head, length))).Append('\n');
            i += head + length - 1;
        }

        return text.ToString();
    }

    private static bool IsPrintable(byte b) => b is (>= 0x20 and < 0x7F) or 0x09;
}
