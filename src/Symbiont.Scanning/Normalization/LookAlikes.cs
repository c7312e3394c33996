using System.Collections.Frozen;
using System.Text;

namespace Symbiont.Scanning.Normalization;

/// <summary>Characters that a reader takes for an ASCII character.</summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<int, char> Letters = Table(
        // Cyrillic
        "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ѵv ӏl АA ВB ЕE ЗZ КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ѴV гr кk пn тt мm вb нh иu",
        // Greek
        "αa εe ιi κk νv οo ρp τt υu χx γy ηn ωw ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX",
        // Armenian, Cherokee, Lisu and others
        "աw ցg հh ոn սu օo քp ԛq ⅰi ⅼl ⅽc ⅾd ⅿm ⅴv ⅹx ᎪA ᏴB ᏟC ᎬE ᎻH ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ ꓐB ꓚC ꓓD ꓰE ꓖG ꓧH ꓲI ꓙJ ꓗK ꓡL ꓟM ꓠN ꓳO ꓑP ꓣR ꓢS ꓔT ꓴU ꓦV ꓪW ꓫX ꓬY ꓜZ",
        // Latin letters that are not ASCII
        "ɑa ɡg ıi ȷj ɩi ʟl ɴn ʀr ᴄc ᴅd ᴇe ᴏo ᴛt ᴜu ᴠv ᴡw ᴢz ƅb ſs ℎh ℓl ℊg ℯe ℴo ⅈi ⅉj ⅇe ⅆd",
        // Signs
        "‐- ‑- ‒- –- —- −- ﹣- ⁄/ ∕/ ⧸/ ⟋/ ∣| ǀ| │| ￨| ‘' ’' ‛' ′' “\" ”\" ‟\" ″\" ․. 。. ‚, ꓸ. ⁎* ∗* ˜~ ∼~ ꓺ: ∶: ＄$ ﹩$ ＆& ﹠& ❯> ›> ‹<");

    /// <summary>The ASCII character that a reader takes it for; null: it looks like none.</summary>
    public static char? Ascii(Rune rune)
    {
        var value = rune.Value;
        if (Letters.TryGetValue(value, out var letter))
            return letter;
        return value switch
        {
            >= 0xFF01 and <= 0xFF5E => (char)(value - 0xFEE0),
            >= 0x1D400 and <= 0x1D6A3 => Alphabet((value - 0x1D400) % 52),
            >= 0x1D7CE and <= 0x1D7FF => (char)('0' + ((value - 0x1D7CE) % 10)),
            >= 0x24B6 and <= 0x24CF => (char)('A' + value - 0x24B6),
            >= 0x24D0 and <= 0x24E9 => (char)('a' + value - 0x24D0),
            >= 0x1F130 and <= 0x1F149 => (char)('A' + value - 0x1F130),
            >= 0x1F170 and <= 0x1F189 => (char)('A' + value - 0x1F170),
            0x00A0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 or 0x2800 => ' ',
            0x0085 or 0x2028 or 0x2029 => '\n',
            _ => null,
        };
    }

    /// <summary>Whether a rune is a letter that is taken for an ASCII letter; signs and spaces are not meant.</summary>
    public static bool IsLetter(Rune rune) => Rune.IsLetter(rune) && Ascii(rune) is { } ascii && char.IsAsciiLetter(ascii);

    private static char Alphabet(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);

    private static FrozenDictionary<int, char> Table(params string[] pairs)
    {
        var letters = new Dictionary<int, char>();
        foreach (var pair in pairs.SelectMany(row => row.Split(' ')))
            letters.TryAdd(Rune.GetRuneAt(pair, 0).Value, pair[^1]);
        return letters.ToFrozenDictionary();
    }
}
