using System.Buffers;

namespace Symbiont.Language.Values;

/// <summary>Counts the UTF-16 units of a UTF-8 text that is written, and keeps nothing of it.</summary>
internal sealed class CharacterCounter : IBufferWriter<byte>
{
    private byte[] buffer = new byte[64 * 1024];

    public long Characters { get; private set; }

    public void Advance(int count)
    {
        foreach (var unit in buffer.AsSpan(0, count))
        {
            // Bytes that go on with a character count nothing; characters of four bytes are two units.
            if ((unit & 0xC0) != 0x80)
                Characters += unit >= 0xF0 ? 2 : 1;
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (buffer.Length < sizeHint)
            buffer = new byte[sizeHint];
        return buffer;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
