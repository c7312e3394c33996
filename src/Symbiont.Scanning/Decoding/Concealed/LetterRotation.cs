namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Letters moved on in the alphabet, all by as much; everything else stays.</summary>
internal sealed class LetterRotation : Cipher
{
    private const int Letters = 26;

    public override int Reach => 1;

    public override byte Derive(ReadOnlySpan<char> data, int at)
    {
        var (from, to) = (data[at], data[at + 1]);
        if (!char.IsAsciiLetter(to))
            return (byte)(0x80 | (to & 0x7F));
        return char.IsAsciiLetter(from) ? (byte)(1 + Between(from, to)) : (byte)0x7F;
    }

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var key = -1;
        var letters = 0;
        for (var i = 0; i < crib.Length; i++)
        {
            var (is_, was) = (data[at + i], crib[i]);
            if (char.IsAsciiLetterUpper(is_) != char.IsAsciiLetterUpper(was) || char.IsAsciiLetterLower(is_) != char.IsAsciiLetterLower(was))
                return null;
            if (!char.IsAsciiLetter(was))
            {
                if (is_ != was)
                    return null;
                continue;
            }

            letters++;
            var shift = Between(was, is_);
            if (key >= 0 && shift != key)
                return null;
            key = shift;
        }

        return key <= 0 || letters < 4 ? null : new(key);
    }

    public override char Undo(char value, int index, CipherKey key)
    {
        if (!char.IsAsciiLetter(value))
            return value;
        var first = char.IsAsciiLetterUpper(value) ? 'A' : 'a';
        return (char)(first + ((value - first + Letters - key.Value) % Letters));
    }

    public override string Name(CipherKey key) => $"rot{key.Value}";

    private static int Between(char from, char to) => ((to | 0x20) - (from | 0x20) + Letters) % Letters;
}
