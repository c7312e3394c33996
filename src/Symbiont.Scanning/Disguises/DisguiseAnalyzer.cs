using System.Buffers;
using System.Text;
using Symbiont.Scanning.Contexts;
using Symbiont.Scanning.Normalization;

namespace Symbiont.Scanning.Disguises;

/// <summary>Looks at the text as it was written, before its plain form: invisible characters, turned directions, mixed scripts, padding.</summary>
internal sealed class DisguiseAnalyzer : IScanAnalyzer
{
    /// <summary>Tag characters in a row that are no flag; a flag has at most six.</summary>
    private const int MinTags = 8;

    /// <summary>Invisible characters in a row that cannot come from an editor or a keyboard.</summary>
    private const int MinRow = 12;

    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;
    private const int PaddingLines = 200;
    private const int PaddingSpaces = 400;

    /// <summary>Findings of one kind in one text; the rest says the same.</summary>
    private const int MaxOfKind = 20;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    public string Name => "disguise";

    public IReadOnlyList<RuleInfo> Rules => DisguiseRules.All;

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        // Layers of one's own making hold what they hold.
        if (source.IsDisguised && source.Layers[^1] is "strings" or "reversed" or "rot13")
            return [];
        var raw = source.Text.Raw;
        var findings = new List<Finding>();
        if (!Ascii.IsValid(raw))
        {
            Invisibles(source, raw, findings);
            Scripts(source, raw, findings);
        }

        Paddings(source, raw, findings);
        Escapes(source, raw, findings);
        return findings;
    }

    /// <summary>What tag characters and selectors spell; null: nothing. It is scanned as a payload.</summary>
    public static (string Text, int Start, int Length)? Smuggled(string raw)
    {
        if (Ascii.IsValid(raw))
            return null;
        var tags = new StringBuilder();
        var bytes = new List<byte>();
        var (start, end) = (-1, 0);
        var (at, flag) = (0, -1);
        foreach (var rune in raw.EnumerateRunes())
        {
            if (rune.Value == BlackFlag)
                flag = tags.Length;
            // What tags make of a black flag is shown, if it is one of the three that there are.
            if (rune.Value == CancelTag && flag >= 0 && tags.ToString(flag, tags.Length - flag) is "gbeng" or "gbsct" or "gbwls")
                tags.Length = flag;
            if (Invisible.Tagged(rune) is { } tagged)
                tags.Append(tagged);
            else if (Invisible.Selected(rune) is { } selected)
                bytes.Add(selected);
            else
            {
                at += rune.Utf16SequenceLength;
                continue;
            }

            start = start < 0 ? at : start;
            at += rune.Utf16SequenceLength;
            end = at;
        }

        if (tags.Length >= MinTags)
            return (tags.ToString(), start, end - start);
        var spelled = Encoding.UTF8.GetString([.. bytes]);
        return bytes.Count >= MinTags && bytes.Distinct().Count() > 3 ? (spelled, start, end - start) : null;
    }

    private static void Invisibles(ScanSource source, string raw, List<Finding> findings)
    {
        var (row, rowStart, at, marks, turns) = (0, 0, 0, 0, 0);
        var before = new Rune(' ');
        var namesPeople = Roles.NamesPeople(source.Name);
        var rightToLeft = raw.AsSpan().ContainsAnyInRange('\u0590', '\u08FF');
        if (Smuggled(raw) is var (text, start, length))
            findings.Add(source.Report(DisguiseRules.InvisibleText, start, Math.Min(length, 80), $"Invisible characters spell: {Excerpts.Of(text)}"));
        foreach (var rune in raw.EnumerateRunes())
        {
            var width = rune.Utf16SequenceLength;
            if (Invisible.TurnsDirection(rune))
            {
                var overrides = rune.Value is 0x202D or 0x202E;
                if (turns++ < MaxOfKind)
                {
                    var (severity, weakened) = rightToLeft && !overrides ? (Severity.Low, "beside text that runs from right to left") : namesPeople ? (Severity.Medium, "in a list of people") : ((Severity?)null, (string?)null);
                    findings.Add(source.Report(DisguiseRules.Direction, at, width, severity: severity, weakened: weakened));
                }
            }

            if (Invisible.Is(rune) && rune.Value is not (0 or 0xFE0F or 0xFE0E) && Invisible.Tagged(rune) is null)
            {
                rowStart = row++ == 0 ? at : rowStart;
            }
            else
            {
                if (row >= MinRow)
                    findings.Add(source.Report(DisguiseRules.InvisibleText, rowStart, Math.Min(at - rowStart, 40), $"{row} invisible characters stand in a row."));
                else if (row > 0 && IsWord(before) && IsWord(rune) && marks++ < MaxOfKind)
                    findings.Add(source.Report(DisguiseRules.InvisibleCharacters, WordStart(raw, rowStart), 40));
                row = 0;
                before = rune;
            }

            at += width;
        }

        if (row >= MinRow)
            findings.Add(source.Report(DisguiseRules.InvisibleText, rowStart, 40, $"{row} invisible characters stand in a row."));
    }

    private static bool IsWord(Rune rune) => rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || LookAlikes.IsLetter(rune));

    private static int WordStart(string raw, int at)
    {
        while (at > 0 && char.IsLetterOrDigit(raw[at - 1]))
            at--;
        return at;
    }

    /// <summary>Words of at least three letters, of which some are ASCII and some only look so.</summary>
    private static void Scripts(ScanSource source, string raw, List<Finding> findings)
    {
        var (start, ascii, alike, foreign, at, found) = (0, 0, 0, 0, 0, 0);
        foreach (var rune in raw.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetter(rune))
            {
                if (ascii + alike + foreign == 0)
                    start = at;
                if (rune.IsAscii)
                    ascii++;
                else if (IsSuspicious(rune))
                    alike++;
                else
                    foreign++;
            }
            else if (!Invisible.Is(rune))
            {
                if (ascii > 0 && alike > 0 && foreign == 0 && ascii + alike >= 3 && found++ < MaxOfKind)
                    findings.Add(source.Report(DisguiseRules.LookAlike, start, at - start));
                ascii = alike = foreign = 0;
            }

            at += rune.Utf16SequenceLength;
        }
    }

    /// <summary>Greek letters are signs of mathematics, and letters with marks are other languages'; the rest has no business beside ASCII.</summary>
    private static bool IsSuspicious(Rune rune) => LookAlikes.IsLetter(rune) && rune.Value is (>= 0x0400 and <= 0x052F) or (>= 0x0530 and <= 0x058F)
        or (>= 0x13A0 and <= 0x13FF) or (>= 0xA4D0 and <= 0xA4FF) or (>= 0x1D400 and <= 0x1D6A3) or 0x0251 or 0x0261 or (>= 0x1D00 and <= 0x1D2B) or 0x03BF or 0x039F;

    private static void Paddings(ScanSource source, string raw, List<Finding> findings)
    {
        var (blank, found) = (0, 0);
        for (var at = 0; at < raw.Length && found < MaxOfKind;)
        {
            var length = raw.AsSpan(at).IndexOfAny(LineEnds);
            length = length < 0 ? raw.Length - at : length;
            var line = raw.AsSpan(at, length);
            var content = line.TrimStart();
            if (content.IsEmpty)
            {
                blank++;
            }
            else
            {
                var gap = line.Length - content.Length;
                var inner = gap > PaddingSpaces ? gap : LongestGap(content, out gap) >= PaddingSpaces ? gap : -1;
                if (blank > PaddingLines)
                {
                    found++;
                    findings.Add(source.Report(DisguiseRules.Padding, at, length, $"Text stands behind {blank} empty lines."));
                }
                else if (inner >= 0)
                {
                    found++;
                    findings.Add(source.Report(DisguiseRules.Padding, at + inner, length - inner, "Text stands far to the right, behind empty space."));
                }

                blank = 0;
            }

            at += length + 1;
            if (at < raw.Length && raw[at - 1] == '\r' && raw[at] == '\n')
                at++;
        }
    }

    private static int LongestGap(ReadOnlySpan<char> line, out int end)
    {
        end = 0;
        if (line.Length < PaddingSpaces)
            return 0;
        var (longest, run) = (0, 0);
        for (var i = 0; i < line.TrimEnd().Length; i++)
        {
            run = line[i] is ' ' or '\t' ? run + 1 : 0;
            if (run <= longest)
                continue;
            longest = run;
            end = i + 1;
        }

        return longest;
    }

    private static void Escapes(ScanSource source, string raw, List<Finding> findings)
    {
        // Code that colours its output writes the character as an escape; a file that holds it raw speaks to a terminal.
        var found = 0;
        for (var at = raw.IndexOf('\x1B', StringComparison.Ordinal); at >= 0 && found < MaxOfKind; at = raw.IndexOf('\x1B', at + 1))
        {
            var rest = raw.AsSpan(at, Math.Min(16, raw.Length - at));
            if (!rest.StartsWith("\x1B[8m", StringComparison.Ordinal) && !rest.StartsWith("\x1B[2K", StringComparison.Ordinal) && !rest.StartsWith("\x1B[1A", StringComparison.Ordinal)
                && !rest.StartsWith("\x1B]", StringComparison.Ordinal) && !rest.StartsWith("\x1B[2J", StringComparison.Ordinal) && !rest.StartsWith("\x1B[1K", StringComparison.Ordinal))
                continue;
            found++;
            findings.Add(source.Report(DisguiseRules.Terminal, at, 40));
        }
    }
}
