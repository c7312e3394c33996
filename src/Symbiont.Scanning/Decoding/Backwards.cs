namespace Symbiont.Scanning.Decoding;

/// <summary>A text backwards; what two units write stays one character.</summary>
internal static class Backwards
{
    public static string Of(string text) => string.Create(text.Length, text, static (into, from) =>
    {
        from.CopyTo(into);
        into.Reverse();
        for (var i = 0; i + 1 < into.Length; i++)
        {
            if (char.IsSurrogatePair(into[i + 1], into[i]))
                (into[i], into[i + 1]) = (into[i + 1], into[i]);
        }
    });
}
