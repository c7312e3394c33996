namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Printable characters moved on among themselves, as rot47 does.</summary>
/// <param name="first">The first of them.</param>
/// <param name="count">How many there are.</param>
internal sealed class PrintableRotation(char first, int count) : Cipher
{
    public override int Reach => 1;

    public override byte Derive(ReadOnlySpan<char> data, int at)
    {
        var (from, to) = (data[at], data[at + 1]);
        return Moves(from) && Moves(to) ? (byte)((to - from + count) % count) : Moves(to) ? (byte)0xFF : (byte)(0x80 | (to & 0x3F));
    }

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var key = -1;
        for (var i = 0; i < crib.Length; i++)
        {
            var (is_, was) = (data[at + i], crib[i]);
            if (!Moves(was))
            {
                if (is_ != was)
                    return null;
                continue;
            }

            if (!Moves(is_))
                return null;
            var shift = (is_ - was + count) % count;
            if (key >= 0 && shift != key)
                return null;
            key = shift;
        }

        return key <= 0 ? null : new(key);
    }

    public override char Undo(char value, int index, CipherKey key) => Moves(value) ? (char)(first + ((value - first + count - key.Value) % count)) : value;

    public override string Name(CipherKey key) => count == 94 ? $"rot{key.Value} of {count} characters" : $"rotated by {key.Value} of {count} characters";

    private bool Moves(char c) => c >= first && c < first + count;
}
