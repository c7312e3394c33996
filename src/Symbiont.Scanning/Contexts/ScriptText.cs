namespace Symbiont.Scanning.Contexts;

/// <summary>What a place of a line of JavaScript is: part of a regular expression, or of a command that is shown with its prompt.</summary>
internal static class ScriptText
{
    /// <summary>Longest line that is looked at.</summary>
    private const int Longest = 4000;

    /// <summary>Signs after which a slash begins an expression and divides nothing.</summary>
    private const string Before = "=(,:[!&|?{};";

    /// <summary>Whether a place lies within a regular expression: what it looks for is not done. Who takes its text out again means the text.</summary>
    public static bool InExpression(string line, int at)
    {
        if (line.Length > Longest || !line.Contains('/', StringComparison.Ordinal) || line.Contains(".source", StringComparison.Ordinal))
            return false;
        var open = '\0';
        for (var i = 0; i <= at && i < line.Length; i++)
        {
            if (open != '\0')
            {
                if (line[i] == '\\')
                    i++;
                else if (line[i] == open)
                    open = '\0';
            }
            else if (line[i] is '"' or '\'' or '`')
            {
                open = line[i];
            }
            else if (line[i] == '/' && Begins(line, i))
            {
                var end = End(line, i);
                // What is never closed is no expression, and what follows is not known.
                if (end < 0)
                    return false;
                if (at <= end)
                    return true;
                i = end;
            }
        }

        return false;
    }

    /// <summary>Whether a text is shown to people as a command with its prompt: a shell would take the prompt for a command.</summary>
    public static bool IsPrompted(string line, int at)
    {
        var before = line.AsSpan(0, at).TrimEnd(' ');
        return before.Length > 1 && before.Length < at && before[^1] == '$' && (before[^2] is '"' or '\'' or '`' or ' ' || before[..^1].EndsWith("\\n", StringComparison.Ordinal));
    }

    private static bool Begins(string line, int at)
    {
        var before = line.AsSpan(0, at).TrimEnd();
        return (before.IsEmpty || Before.Contains(before[^1], StringComparison.Ordinal)) && at + 1 < line.Length && line[at + 1] is not ('/' or '*');
    }

    /// <summary>Where the expression ends that a slash begins; negative: nowhere on the line.</summary>
    private static int End(string line, int at)
    {
        var inClass = false;
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] is '[' or ']')
                inClass = line[i] == '[';
            else if (line[i] == '/' && !inClass)
                return i;
        }

        return -1;
    }
}
