using System.Text;

namespace Symbiont.Scanning.Normalization;

/// <summary>Characters that a reader does not see: zero-width, direction marks, tags, selectors of variants.</summary>
internal static class Invisible
{
    /// <summary>Whether a rune takes no room on the screen and says nothing to a reader.</summary>
    public static bool Is(Rune rune) => rune.Value is 0 or 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5
        or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF9 and <= 0xFFFB)
        or (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1D173 and <= 0x1D17A);

    /// <summary>Whether a rune changes the direction of the text around it, so that it reads otherwise than it runs.</summary>
    public static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The ASCII character that a tag character stands for; null: it is none.</summary>
    public static char? Tagged(Rune rune) => rune.Value is >= 0xE0020 and <= 0xE007E ? (char)(rune.Value - 0xE0000) : null;

    /// <summary>The byte that a selector of variants can carry; null: it is none. Text is smuggled as one selector a byte.</summary>
    public static byte? Selected(Rune rune) => rune.Value switch
    {
        >= 0xFE00 and <= 0xFE0F => (byte)(rune.Value - 0xFE00),
        >= 0xE0100 and <= 0xE01EF => (byte)(rune.Value - 0xE0100 + 16),
        _ => null,
    };
}
