using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>Python's operators, by length.</summary>
internal static class PythonOperators
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Long = new HashSet<string>
    {
        "**=", "//=", ">>=", "<<=", "...",
        "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=", "<>",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int LengthAt(CodeText text, int offset)
    {
        for (var length = Math.Min(3, text.Length - offset); length > 1; length--)
        {
            if (Long.Contains(text.Content.AsSpan(offset, length)))
                return length;
        }
        return 1;
    }
}
