namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>Every value with the same number added, modulo 256 where values are bytes.</summary>
internal sealed class ConstantShift : Cipher
{
    public override int Reach => 1;

    public override byte Derive(ReadOnlySpan<char> data, int at) => (byte)(data[at + 1] - data[at]);

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var key = (char)(data[at] - crib[0]);
        var isWide = false;
        for (var i = 0; i < crib.Length; i++)
            isWide |= data[at + i] > byte.MaxValue;
        var shift = new CipherKey(isWide ? key : (byte)key, isWide ? 1 : 0);
        for (var i = 1; i < crib.Length; i++)
        {
            if (Undo(data[at + i], 0, shift) != crib[i])
                return null;
        }

        return shift.Value == 0 ? null : shift;
    }

    public override char Undo(char value, int index, CipherKey key) => key.Step == 0 ? (char)(byte)(value - key.Value) : (char)(value - key.Value);

    public override string Name(CipherKey key) => $"shifted by {(key.Step == 0 ? (sbyte)key.Value : (short)key.Value)}";
}
