using System.Buffers;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Capabilities;

/// <summary>
/// Tells by indentation which lines govern a line: those before it in the same function whose block the line lies in. A word elsewhere in the file decides nothing,
/// so that nobody buys a pardon with a function that is never called.
/// </summary>
internal sealed class EnclosingFunction(Reading reading)
{
    /// <summary>Lines looked back for the head of a function.</summary>
    private const int MaxLength = 200;

    /// <summary>Letters of a line that are looked at; a head is no longer.</summary>
    private const int LongestHead = 300;

    private static readonly SearchValues<char> Space = SearchValues.Create(" \t");

    /// <summary>The line with which a function, a method or a closure begins.</summary>
    private static readonly LinearPattern Head = new(
        @"\b(?:def|defp|function|func|fn|fun|sub|proc|method)\b|=>|^\s*(?:(?:public|private|protected|internal|static|async|override|final|export|open|suspend)\s+)+[\w<>\[\],.?\s]+\(|^[\w<>*&:\s]+\s\**\w+\s*\([^;=]*\)\s*\{?\s*$|^\w+\(\)\s*\{",
        RegexOptions.CultureInvariant);

    /// <summary>What looks like a head and is a statement.</summary>
    private static readonly LinearPattern Statement = new(
        @"^\s*\}?\s*(?:if|for|foreach|while|switch|catch|return|else|elsif|elif|match|when|unless|until|await|yield|throw|new|with|case|try|using|raise|echo|print|do|lock)\b",
        RegexOptions.CultureInvariant);

    private static readonly Regex Name = new(
        @"\b(?:def|defp|function|func|fn|fun|sub|proc)\s+(?:\([^)]*\)\s*)?(?<name>\w{3,})|\b(?:const|let|var|val)\s+(?<name>\w{3,})\s*=|(?<name>\w{3,})\s*\([^;=]*\)\s*(?:throws [\w., ]+)?\{?\s*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The line where the function begins that a line lies in; at the top of a file, the first line of it that is not within another function.</summary>
    public int HeadOf(int line)
    {
        var indent = Indent(line);
        for (var at = line; at >= 0 && line - at < MaxLength; at--)
        {
            // What is indented as deeply is a neighbour; what is indented less is around.
            if (IsEmpty(at) || (Indent(at) >= indent && at != line))
                continue;
            indent = Indent(at);
            if (IsHead(at))
                return at;
        }

        return Math.Max(0, line - MaxLength);
    }

    /// <summary>Whether what stands on a line is done, or decided, before the act on another can be: it stands before it in the same function, in a block around it or its own.</summary>
    public bool Governs(int excuse, int act)
    {
        if (excuse > act || excuse < HeadOf(act))
            return false;
        var indent = Indent(excuse);
        for (var at = excuse + 1; at <= act; at++)
        {
            if (!IsEmpty(at) && Indent(at) < indent)
                return false;
        }

        return true;
    }

    /// <summary>Whether the function that a line lies in is called in the lines that govern another, or on it.</summary>
    public bool IsCalled(int excuse, int act)
    {
        var head = HeadOf(excuse);
        if (Name.Match(Of(head).ToString()) is not { Success: true } name)
            return false;
        var call = name.Groups["name"].Value + "(";
        for (var at = HeadOf(act); at <= act; at++)
        {
            if (at != head && Of(at).Contains(call, StringComparison.Ordinal) && Governs(at, act))
                return true;
        }

        return false;
    }

    private bool IsHead(int line) => Head.IsMatch(Of(line)) && !Statement.IsMatch(Of(line));

    private ReadOnlySpan<char> Of(int line)
    {
        var text = reading.Lines[line].Of(reading.Text);
        return text[..Math.Min(text.Length, LongestHead)];
    }

    private int Indent(int line)
    {
        var text = Of(line);
        var at = text.IndexOfAnyExcept(Space);
        return at < 0 ? 0 : at;
    }

    private bool IsEmpty(int line) => Of(line).IndexOfAnyExcept(Space) < 0;
}
