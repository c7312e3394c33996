using System.Text;

namespace Symbiont.Scanning.Files;

/// <summary>The pieces of text in a binary file, one a line.</summary>
internal static class PrintableStrings
{
    private const int MinLength = 8;

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

    private static bool IsPrintable(byte b) => b is (>= 0x20 and < 0x7F) or 0x09;
}
