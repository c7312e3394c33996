using System.Text;

namespace Symbiont.Scanning.Code.Python;

/// <summary>
/// Python reads identifiers in their compatibility form: full-width or mathematical letters spell <c>eval</c> as well as plain ones do.
/// </summary>
internal static class PythonNames
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int MathematicalFirst = 0x1D400;
    private const int MathematicalLast = 0x1D6A3;
    private const int MathematicalDigitFirst = 0x1D7CE;
    private const int MathematicalDigitLast = 0x1D7FF;

    public static string Normalize(string name)
    {
        if (Ascii.IsValid(name))
            return name;
        var normal = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            normal.Append(rune.Value switch
            {
                >= FullWidthFirst and <= FullWidthLast => (char)(rune.Value - FullWidthFirst + '!'),
                >= MathematicalFirst and <= MathematicalLast => Letter((rune.Value - MathematicalFirst) % 52),
                >= MathematicalDigitFirst and <= MathematicalDigitLast => (char)('0' + ((rune.Value - MathematicalDigitFirst) % 10)),
                _ => rune,
            });
        }
        return normal.ToString();
    }

    private static char Letter(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);
}
