namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>A number added that grows from place to place: what is left of the differences of differences depends on neither.</summary>
internal sealed class GrowingShift : Cipher
{
    public override int Reach => 2;

    public override byte Derive(ReadOnlySpan<char> data, int at) => (byte)(data[at + 2] - (2 * data[at + 1]) + data[at]);

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var step = (byte)(data[at + 1] - data[at] - (crib[1] - crib[0]));
        var first = (byte)(data[at] - crib[0] - (step * at));
        var key = new CipherKey(first, step);
        for (var i = 0; i < crib.Length; i++)
        {
            if (Undo(data[at + i], at + i, key) != crib[i])
                return null;
        }

        return step == 0 ? null : key;
    }

    public override char Undo(char value, int index, CipherKey key) => (char)(byte)(value - key.Value - (key.Step * index));

    public override string Name(CipherKey key) => "shifted by its place";
}
