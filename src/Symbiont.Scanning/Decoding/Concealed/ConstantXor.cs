namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Every value with the same bits turned.</summary>
internal sealed class ConstantXor : Cipher
{
    public override int Reach => 1;

    public override byte Derive(ReadOnlySpan<char> data, int at) => (byte)(data[at] ^ data[at + 1]);

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var key = data[at] ^ crib[0];
        for (var i = 1; i < crib.Length; i++)
        {
            if ((data[at + i] ^ key) != crib[i])
                return null;
        }

        return key == 0 ? null : new(key);
    }

    public override char Undo(char value, int index, CipherKey key) => (char)(value ^ key.Value);

    public override string Name(CipherKey key) => $"xor 0x{key.Value:x2}";
}
