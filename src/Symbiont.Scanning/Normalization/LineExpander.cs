using System.Buffers;
using System.Globalization;
using System.Text;

namespace Symbiont.Scanning.Normalization;

/// <summary>
/// Resolves what hides a command from a reader of the text but not from the shell: quotes and backslashes within words, <c>$IFS</c>,
/// variables with a known value, braces, escaped characters, strings put together, arguments as a list. It goes through a source line
/// by line, since a variable has the value it got last.
/// </summary>
internal sealed class LineExpander(SourceKind kind)
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("'\"\\${`^");

    private static readonly SearchValues<char> NotEchoed = SearchValues.Create("$`|;&<>\\\"'");
    private static readonly SearchValues<char> NotInBraces = SearchValues.Create(" \t'\"={");
    private static readonly SearchValues<char> EndsValue = SearchValues.Create(" \t;&|)`");

    /// <summary>A value that is longer is no piece of a command; it would only make lines grow.</summary>
    private const int MaxValue = 256;

    /// <summary>How much longer than written a line may become.</summary>
    private const int MaxGrowth = 4096;

    /// <summary>Variables within variables that are followed.</summary>
    private const int MaxPasses = 4;

    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal) { ["SHELL"] = "/bin/sh", ["BASH"] = "/bin/bash" };
    private readonly bool escapesInStrings = kind is SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.CSharp
        or SourceKind.OtherCode or SourceKind.Json;

    private readonly bool isWindows = kind is SourceKind.PowerShell;
    private readonly StringBuilder output = new();
    private bool changed;
    private bool disguised;

    /// <summary>Where the next closing sign stands, as far as it was looked for: a line of openings alone is gone through once.</summary>
    private int nextBrace;
    private int nextBracket;

    /// <summary>Quotes before a place, as far as they were counted.</summary>
    private (int To, bool InDouble, bool InSingle) counted;

    /// <summary>A quote in the middle of a word that was taken out; its partner goes too.</summary>
    private char open;

    /// <summary>The line resolved; null: it is as it stands.</summary>
    public Expansion? Expand(ReadOnlySpan<char> line)
    {
        Remember(line);
        if (!line.ContainsAny(Signs))
            return null;
        disguised = false;
        string? result = null;
        for (var pass = 0; pass < MaxPasses && Pass(result ?? line); pass++)
        {
            result = output.ToString();
            Remember(result);
            // What a value brought in may name another variable; quotes and escapes are gone after the first time.
            if (!result.Contains('$', StringComparison.Ordinal))
                break;
        }

        return result is null ? null : new(result, disguised);
    }

    private bool Pass(ReadOnlySpan<char> line)
    {
        output.Clear();
        changed = false;
        open = '\0';
        nextBrace = nextBracket = -1;
        counted = default;
        var limit = line.Length + MaxGrowth;
        for (var at = 0; at < line.Length && output.Length < limit;)
            at += Step(line, at);
        return changed;
    }

    private int Step(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        '\'' or '"' => Quote(line, at),
        '\\' => Backslash(line, at),
        '$' => Dollar(line, at),
        '{' => Brace(line, at),
        '`' when isWindows => Escape(line, at),
        '^' when isWindows => Escape(line, at),
        _ => Keep(line, at, 1),
    };

    private int Keep(ReadOnlySpan<char> line, int at, int length)
    {
        output.Append(line.Slice(at, length));
        return length;
    }

    private int Drop(int length, bool disguise)
    {
        changed = true;
        disguised |= disguise;
        return length;
    }

    private int Put(ReadOnlySpan<char> text, int length, bool disguise)
    {
        output.Append(text);
        return Drop(length, disguise);
    }

    private int Quote(ReadOnlySpan<char> line, int at)
    {
        var rest = line[(at + 1)..];
        if (open == line[at])
        {
            open = '\0';
            return Drop(1, disguise: true);
        }

        var between = rest.TrimStart();
        var gap = rest.Length - between.Length;
        // "cu" + "rl" and 'cu' . 'rl'
        if (between.Length > 1 && between[0] is '+' or '.' && between[1..].TrimStart() is { Length: > 0 } second && second[0] is '\'' or '"'
            && (between[0] == '+' || gap > 0))
            return Drop(line.Length - at - second.Length + 1, disguise: false);
        // "rm", "-rf" and spawn("nc", ["-e"
        if (between.Length > 1 && between[0] == ',')
        {
            var next = between[1..].TrimStart();
            var bracket = next.StartsWith('[') || next.StartsWith('{') ? next[1..].TrimStart() : next;
            if (bracket.Length > 0 && bracket[0] is '\'' or '"')
                return Put(" ", line.Length - at - bracket.Length + 1, disguise: false);
        }

        var before = output.Length > 0 ? output[^1] : ' ';
        var after = rest.Length > 0 ? rest[0] : ' ';
        if (after == line[at])
        {
            var beyond = rest.Length > 1 ? rest[1] : ' ';
            return IsWord(before) && IsWord(beyond) && beyond != line[at] ? Drop(2, disguise: true) : Keep(line, at, 2);
        }

        if (!IsWord(before) || !IsWord(after) || IsPrefix())
            return Keep(line, at, 1);
        // One apostrophe in a word is English; a disguise has its partner in the same word.
        if (HasPartner(rest, line[at]))
        {
            open = line[at];
            return Drop(1, disguise: true);
        }

        return Drop(1, disguise: WordStart(line[..at]).Contains(line[at]));
    }

    private static bool HasPartner(ReadOnlySpan<char> rest, char quote)
    {
        var partner = rest.IndexOf(quote);
        return partner >= 0 && !rest[..partner].ContainsAny(' ', '\t');
    }

    /// <summary>The next of a sign, from a place on; places are asked for in ascending order. After the line's end: there is none.</summary>
    private static int Next(ReadOnlySpan<char> line, char sign, int from, ref int known)
    {
        if (known >= from)
            return known;
        var next = from >= line.Length ? -1 : line[from..].IndexOf(sign);
        return known = next < 0 ? int.MaxValue : from + next;
    }

    private static ReadOnlySpan<char> WordStart(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(' ', '\t') + 1)..];

    /// <summary>Whether the letters written last only say what kind of string follows: <c>f"…"</c>.</summary>
    private bool IsPrefix()
    {
        if (!escapesInStrings || output[^1] is not ('f' or 'r' or 'b' or 'u' or 'F' or 'R' or 'B' or 'U' or 'L'))
            return false;
        var before = output.Length - 2;
        if (before >= 0 && output[before] is 'r' or 'b' or 'f')
            before--;
        return before < 0 || !char.IsAsciiLetterOrDigit(output[before]);
    }

    private int Backslash(ReadOnlySpan<char> line, int at)
    {
        if (at + 1 >= line.Length)
            return Keep(line, at, 1);
        var next = line[at + 1];
        if (next == 'x' && Hex(line, at + 2, 2) is { } two)
            return Put([two], 4, char.IsAsciiLetter(two));
        if (next == 'u' && Hex(line, at + 2, 4) is { } four)
            return Put([four], 6, char.IsAsciiLetter(four));
        if (at + 3 < line.Length && Octal(line.Slice(at + 1, 3)) is { } octal)
            return Put([octal], 4, char.IsAsciiLetter(octal));
        if (escapesInStrings)
        {
            return next switch
            {
                'n' or 't' or 'r' => Put(" ", 2, disguise: false),
                '"' or '\'' or '/' or '\\' => Put([next], 2, disguise: false),
                _ => Keep(line, at, 2),
            };
        }

        if (next is '"' or '\'' or '/' or '$' or '`')
            return Put([next], 2, disguise: false);
        if (!char.IsAsciiLetter(next) || isWindows)
            return Keep(line, at, 2);
        // A path of Windows has a letter or a colon before; a word that begins with a backslash is meant to run without its alias.
        var inWord = output.Length > 0 && IsWord(output[^1]);
        return inWord && next is 'n' or 't' && InQuotes(line, at)
            ? Put(" ", 2, disguise: false)
            : Put([next], 2, disguise: inWord && output.Length > 0 && char.IsAsciiLetterLower(output[^1]) && char.IsAsciiLetterLower(next));
    }

    private bool InQuotes(ReadOnlySpan<char> line, int at)
    {
        var more = line[counted.To..at];
        counted = (at, counted.InDouble ^ (more.Count('"') % 2 == 1), counted.InSingle ^ (more.Count('\'') % 2 == 1));
        return counted.InDouble || counted.InSingle;
    }

    private int Escape(ReadOnlySpan<char> line, int at)
    {
        var inWord = output.Length > 0 && char.IsAsciiLetter(output[^1]) && at + 1 < line.Length && char.IsAsciiLetter(line[at + 1]);
        return inWord ? Drop(1, disguise: true) : Keep(line, at, 1);
    }

    private int Dollar(ReadOnlySpan<char> line, int at)
    {
        var rest = line[(at + 1)..];
        if (rest.IsEmpty)
            return Keep(line, at, 1);
        if (rest[0] == '\'')
            return Drop(1, disguise: false);
        if (rest[0] == '(' && Echoed(rest, Next(line, ')', at + 1, ref nextBracket) - at - 1) is { Length: > 0 } said)
            return Put(said.Text, said.Length + 1, disguise: true);
        if (rest[0] is '@' or '*' or (>= '1' and <= '9') && output.Length > 0 && char.IsAsciiLetter(output[^1]) && rest.Length > 1 && char.IsAsciiLetter(rest[1]))
            return Drop(2, disguise: true);
        return rest[0] == '{' ? Braced(line, at, rest) : Named(line, at, rest);
    }

    private int Named(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> rest)
    {
        var name = Name(rest);
        if (name.SequenceEqual("IFS"))
        {
            // $IFS$9 is $IFS with nothing after it.
            var nothing = rest.Length > 4 && rest[3] == '$' && (char.IsAsciiDigit(rest[4]) || rest[4] == '@') ? 2 : 0;
            return Put(" ", 4 + nothing, disguise: true);
        }

        return !name.IsEmpty && variables.TryGetValue(name.ToString(), out var value)
            ? Put(value, name.Length + 1, disguise: IsPiece(line, at, name.Length + 1))
            : Keep(line, at, 1);
    }

    /// <summary>Whether a variable stands for a part of a word only.</summary>
    private bool IsPiece(ReadOnlySpan<char> line, int at, int length)
    {
        var after = at + length < line.Length ? line[at + length] : ' ';
        return (output.Length > 0 && char.IsAsciiLetter(output[^1])) || char.IsAsciiLetter(after) || after == '$';
    }

    private int Braced(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> rest)
    {
        var close = Next(line, '}', at + 1, ref nextBrace) - at - 1;
        if (close < 2 || close >= rest.Length)
            return Keep(line, at, 1);
        var inner = rest[1..close];
        var name = Name(inner);
        if (name.SequenceEqual("IFS"))
            return Put(" ", close + 2, disguise: true);
        if (inner is "@" or "*")
            return Drop(close + 2, disguise: true);
        if (name.IsEmpty)
            return Keep(line, at, 1);
        var tail = inner[name.Length..];
        if (!variables.TryGetValue(name.ToString(), out var value))
        {
            // cu${nothing}rl
            var within = output.Length > 0 && char.IsAsciiLetterLower(output[^1]) && close + 1 < rest.Length && char.IsAsciiLetterLower(rest[close + 1]);
            return within && tail.IsEmpty && !escapesInStrings ? Drop(close + 2, disguise: false) : Keep(line, at, 1);
        }

        return Slice(value, tail) is { } slice ? Put(slice, close + 2, disguise: !tail.IsEmpty || IsPiece(line, at, close + 2)) : Keep(line, at, 1);
    }

    /// <summary><c>${name:offset:length}</c>; null: another operator.</summary>
    private static string? Slice(string value, ReadOnlySpan<char> tail)
    {
        if (tail.IsEmpty)
            return value;
        if (tail[0] != ':')
            return null;
        var numbers = tail[1..].ToString().Split(':');
        if (!int.TryParse(numbers[0], NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var offset))
            return null;
        offset = Math.Clamp(offset < 0 ? value.Length + offset : offset, 0, value.Length);
        var length = numbers.Length > 1 && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : value.Length;
        return value.Substring(offset, Math.Min(length, value.Length - offset));
    }

    /// <summary>What <c>(echo word)</c> gives; a length of 0: it is something else.</summary>
    private static (string Text, int Length) Echoed(ReadOnlySpan<char> rest, int close)
    {
        if (close >= rest.Length)
            return ("", 0);
        var command = rest[1..close].Trim();
        var said = command.StartsWith("echo ", StringComparison.Ordinal) ? command[5..] : command.StartsWith("printf ", StringComparison.Ordinal) ? command[7..] : default;
        said = said.Trim();
        if (said.StartsWith("-n ", StringComparison.Ordinal))
            said = said[3..].Trim();
        said = said.Trim("'\"");
        return said.IsEmpty || said.ContainsAny(NotEchoed) ? ("", 0) : (said.ToString(), close + 1);
    }

    /// <summary><c>{curl,-s,http://…}</c>: the words of one command.</summary>
    private int Brace(ReadOnlySpan<char> line, int at)
    {
        var before = at > 0 ? line[at - 1] : ' ';
        if (escapesInStrings || before is not (' ' or '\t' or ';' or '|' or '&' or '('))
            return Keep(line, at, 1);
        var close = Next(line, '}', at, ref nextBrace) - at;
        if (close < 3 || close >= line.Length - at)
            return Keep(line, at, 1);
        var inner = line.Slice(at + 1, close - 1);
        if (inner.ContainsAny(NotInBraces) || !inner.Contains(','))
            return Keep(line, at, 1);
        return Put(inner.ToString().Replace(',', ' '), close + 1, disguise: true);
    }

    /// <summary>Takes note of <c>name=value</c> on a line of a shell.</summary>
    private void Remember(ReadOnlySpan<char> line)
    {
        if (escapesInStrings)
            return;
        for (var equals = line.IndexOf('='); equals > 0;)
        {
            var start = equals;
            while (start > 0 && (char.IsAsciiLetterOrDigit(line[start - 1]) || line[start - 1] == '_'))
                start--;
            var name = line[start..equals];
            var opens = start == 0 || line[start - 1] is ' ' or '\t' or ';' or '&' or '(' or '`';
            if (opens && !name.IsEmpty && !char.IsAsciiDigit(name[0]) && Value(line[(equals + 1)..]) is { } value)
                variables[name.ToString()] = value;
            var next = line[(equals + 1)..].IndexOf('=');
            equals = next < 0 ? -1 : equals + 1 + next;
        }
    }

    private static string? Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        // What ends further away is too long.
        text = text[..Math.Min(text.Length, MaxValue + 2)];
        var quote = text[0] is '\'' or '"' ? text[0] : '\0';
        var end = quote == '\0' ? text.IndexOfAny(EndsValue) : text[1..].IndexOf(quote);
        var value = quote == '\0' ? (end < 0 ? text : text[..end]) : end < 0 ? default : text.Slice(1, end);
        return value.IsEmpty || value.Length > MaxValue || value.ContainsAny("$`") ? null : value.ToString();
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return text[..end];
    }

    private static char? Hex(ReadOnlySpan<char> line, int at, int digits) =>
        at + digits <= line.Length && ushort.TryParse(line.Slice(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && value is >= ' ' and < 0x7F ? (char)value : null;

    private static char? Octal(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7')
                return null;
            value = (value * 8) + digit - '0';
        }

        return value is >= ' ' and < 0x7F ? (char)value : null;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '/' or '-' or '.';
}
