namespace Symbiont.Scanning;

/// <summary>
/// A text and its plain form: disguises undone (look-alike and full-width letters, invisible characters, continued lines), with the
/// way back from a place in the plain form to the line as it was written.
/// </summary>
public sealed class ScannedText
{
    private readonly OffsetMap map;
    private readonly Lazy<int[]> lineStarts;

    internal ScannedText(string raw, string normalized, OffsetMap map)
    {
        Raw = raw;
        Normalized = normalized;
        this.map = map;
        lineStarts = new(() => Starts(raw));
    }

    /// <summary>The text as it was written.</summary>
    public string Raw { get; }

    /// <summary>The plain form. The same object as <see cref="Raw"/> where nothing was disguised.</summary>
    public string Normalized { get; }

    /// <summary>Offset in <see cref="Raw"/> of what stands at an offset in <see cref="Normalized"/>.</summary>
    /// <param name="normalizedOffset">0 … length of <see cref="Normalized"/>.</param>
    public int RawOffset(int normalizedOffset) => map.Original(normalizedOffset);

    /// <summary>Line, from 1, of an offset in <see cref="Raw"/>.</summary>
    /// <param name="rawOffset">0 … length of <see cref="Raw"/>.</param>
    public int LineAt(int rawOffset)
    {
        var found = Array.BinarySearch(lineStarts.Value, rawOffset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Offset in <see cref="Raw"/> at which a line begins; the end of the text for a line that it does not have.</summary>
    internal int StartOf(int line) => line < 1 || line > lineStarts.Value.Length ? Raw.Length : lineStarts.Value[line - 1];

    private static int[] Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }
}
