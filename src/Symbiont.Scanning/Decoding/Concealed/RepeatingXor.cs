namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>A row of values that repeats, turned into the data: values that lie a period apart were changed alike.</summary>
internal sealed class RepeatingXor(int period) : Cipher
{
    public override int Reach => period;

    public override byte Derive(ReadOnlySpan<char> data, int at) => (byte)(data[at] ^ data[at + period]);

    public override CipherKey? KeyOf(ReadOnlySpan<char> data, int at, string crib)
    {
        var row = new char[period];
        for (var i = 0; i < period; i++)
            row[(at + i) % period] = (char)(data[at + i] ^ crib[i]);
        for (var i = period; i < crib.Length; i++)
        {
            if ((data[at + i] ^ row[(at + i) % period]) != crib[i])
                return null;
        }

        return Array.TrueForAll(row, value => value == row[0]) ? null : new(0, 0, row);
    }

    public override char Undo(char value, int index, CipherKey key) => (char)(value ^ key.Row![index % period]);

    public override string Name(CipherKey key) => $"xor with a key of {period} bytes";
}
