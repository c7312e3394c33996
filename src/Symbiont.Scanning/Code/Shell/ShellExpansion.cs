using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Makes of a word what the shell makes of it: quotes go, escapes are read, variables that are known are put in.</summary>
internal sealed class ShellExpansion(Dictionary<string, string> variables)
{
    /// <summary>Before the command whose output a variable holds.</summary>
    public const char Output = '\u0001';

    private const int MaxText = 4096;

    /// <summary>A word without one of these means what it says.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\'\"`$<>");

    private readonly StringBuilder text = new();
    private readonly List<string> substitutions = [];

    public ShellWord Expand(string word, int start)
    {
        if (!word.AsSpan().ContainsAny(Signs))
            return new(start, word.Length <= MaxText ? word : word[..MaxText], []);
        text.Clear();
        substitutions.Clear();
        Expand(word, isDouble: false);
        return new(start, text.ToString(), [.. substitutions]);
    }

    private void Expand(string word, bool isDouble)
    {
        var i = 0;
        if (!isDouble && word.StartsWith('~') && (word.Length == 1 || word[1] == '/'))
        {
            text.Append('~');
            i = 1;
        }
        while (i < word.Length)
        {
            var name = word[i] == '$' ? NameLength(word, i + 1) : 0;
            var end = name > 0 ? i + 1 + name : isDouble && word[i] is '\'' or '<' or '>' ? i + 1 : Math.Max(i + 1, ShellSpans.Skip(word, i, 0));
            if (name > 0)
                Variable(word.AsSpan(i + 1, name));
            else
                Take(word, i, end, isDouble);
            i = end;
        }
    }

    /// <summary>Length of the name of a variable, or of a special one such as <c>$@</c>.</summary>
    private static int NameLength(string word, int from)
    {
        if (from < word.Length && (char.IsAsciiDigit(word[from]) || word[from] is '@' or '*' or '#' or '?' or '$' or '!'))
            return 1;
        var length = 0;
        while (from + length < word.Length && (char.IsAsciiLetterOrDigit(word[from + length]) || word[from + length] == '_'))
            length++;
        return length;
    }

    private void Take(string word, int i, int end, bool isDouble)
    {
        var piece = word.AsSpan(i, end - i);
        switch (word[i])
        {
            case '\\' when piece.Length == 2:
                if (isDouble && piece[1] is not ('"' or '\\' or '$' or '`' or '\n'))
                    Append("\\");
                if (piece[1] != '\n')
                    Append(piece[1..]);
                break;
            case '\'' when !isDouble:
                Append(piece.Trim('\''));
                break;
            case '"' when !isDouble:
                Expand(piece[1..].EndsWith("\"") ? piece[1..^1].ToString() : piece[1..].ToString(), isDouble: true);
                break;
            case '`':
                Substitute(piece.Trim('`'));
                break;
            case '$' or '<' or '>' when piece.Length > 2 && piece[1] == '(':
                Substitute(piece[^1] == ')' ? piece[2..^1] : piece[2..]);
                break;
            case '$' when piece.Length > 2 && piece[1] == '\'':
                Append(Escaped(piece[2..].TrimEnd('\'')));
                break;
            case '$' when piece.Length > 2 && piece[1] == '{':
                Variable(piece[2..].TrimEnd('}'));
                break;
            default:
                Append(piece);
                break;
        }
    }

    private void Variable(ReadOnlySpan<char> expression)
    {
        var length = 0;
        while (length < expression.Length && (char.IsAsciiLetterOrDigit(expression[length]) || expression[length] == '_'))
            length++;
        var key = expression[..length].ToString();
        var rest = expression[length..];
        if (key == "IFS")
            Append(" ");
        else if (key == "HOME")
            Append("~");
        else if (variables.TryGetValue(key, out var value) && value.StartsWith(Output))
            Substitute(value.AsSpan(1));
        else if (value is not null)
            Append(rest.StartsWith(":") && Part(value, rest[1..]) is { } part ? part : value);
        else if (rest.StartsWith(":-") || rest.StartsWith(":="))
            Append(rest[2..]);
        else
            Append([ShellWord.Unknown]);
    }

    /// <summary><c>${name:offset:length}</c></summary>
    private static string? Part(string value, ReadOnlySpan<char> range)
    {
        var colon = range.IndexOf(':');
        if (!int.TryParse(colon < 0 ? range : range[..colon], NumberStyles.Integer, CultureInfo.InvariantCulture, out var from))
            return null;
        var count = int.MaxValue;
        if (colon >= 0 && !int.TryParse(range[(colon + 1)..], NumberStyles.Integer, CultureInfo.InvariantCulture, out count))
            return null;
        from = Math.Clamp(from < 0 ? value.Length + from : from, 0, value.Length);
        return value.Substring(from, Math.Clamp(count, 0, value.Length - from));
    }

    private void Substitute(ReadOnlySpan<char> command)
    {
        substitutions.Add(command.ToString());
        Append([ShellWord.Unknown]);
    }

    private void Append(ReadOnlySpan<char> piece)
    {
        if (text.Length < MaxText)
            text.Append(piece[..Math.Min(piece.Length, MaxText)]);
    }

    /// <summary>The text of <c>$'…'</c>.</summary>
    private static string Escaped(ReadOnlySpan<char> body)
    {
        var value = new StringBuilder(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '\\' || i + 1 == body.Length)
            {
                value.Append(body[i]);
                continue;
            }
            i++;
            var radix = body[i] == 'x' ? 16 : body[i] is >= '0' and <= '7' ? 8 : 0;
            var from = radix == 16 ? i + 1 : i;
            var length = 0;
            while (radix > 0 && from + length < body.Length && length < (radix == 16 ? 2 : 3) && (radix == 16 ? char.IsAsciiHexDigit(body[from + length]) : body[from + length] is >= '0' and <= '7'))
                length++;
            if (length == 0)
            {
                value.Append(body[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
                continue;
            }
            value.Append((char)Convert.ToInt32(body.Slice(from, length).ToString(), radix));
            i = from + length - 1;
        }
        return value.ToString();
    }
}
