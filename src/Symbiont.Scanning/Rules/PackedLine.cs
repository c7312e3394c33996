namespace Symbiont.Scanning.Rules;

/// <summary>
/// A line that is a whole program, or a whole document of data: whoever packed it left the breaks out. Two words that stand somewhere on it have no more to do with each other
/// than two words of a file, so it is read in parts, each beginning in the middle of the one before. A shell reads a line as one command, however long, and so is it read here.
/// </summary>
internal static class PackedLine
{
    /// <summary>Longest line that people write.</summary>
    private const int Longest = 4000;

    /// <summary>Characters of a part: a command in a string, or a call with its arguments, is shorter.</summary>
    private const int Length = 1200;

    /// <summary>How far a part may be made longer or shorter to begin behind a sign.</summary>
    private const int Slack = 100;

    public static bool Is(SourceKind kind, int length) =>
        length > Longest && kind is SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.Json or SourceKind.Markup;

    /// <summary>The part that begins at a place.</summary>
    public static ReadOnlySpan<char> Part(ReadOnlySpan<char> line, int at) => line.Slice(at, Math.Min(Length, line.Length - at));

    /// <summary>Where the next part begins; the length of the line: there is none.</summary>
    public static int Next(ReadOnlySpan<char> line, int at)
    {
        if (at + Length >= line.Length)
            return line.Length;
        var middle = at + (Length / 2);
        var sign = line.Slice(middle, Slack).IndexOfAny(";{},\n");
        return sign < 0 ? middle : middle + sign + 1;
    }
}
