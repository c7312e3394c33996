using System.Buffers;
using System.Buffers.Binary;

namespace Symbiont.Testing;

/// <summary>One message of PostgreSQL's protocol, version 3.</summary>
/// <param name="Type">Its letter; 0: one of the first packets of a connection, which have none.</param>
/// <param name="Bytes">The whole message, as it travels.</param>
internal readonly record struct WireMessage(char Type, ReadOnlySequence<byte> Bytes)
{
    public const char Parse = 'P';
    public const char Bind = 'B';
    public const char Query = 'Q';
    public const char FunctionCall = 'F';
    public const char Sync = 'S';
    public const char ReadyForQuery = 'Z';

    private const int TypeLength = 1;
    private const int LengthLength = 4;

    private const int SslRequest = 80877103;
    private const int GssEncryptionRequest = 80877104;

    /// <summary>The server answers with one <see cref="ReadyForQuery"/> for each of these.</summary>
    public bool EndsGroup => Type is Sync or Query or FunctionCall;

    /// <summary>Among the first packets: asks whether the connection may be encrypted.</summary>
    public bool AsksForEncryption => Type == 0 && Bytes.Length == 2 * LengthLength && Number(Bytes.Slice(LengthLength)) is SslRequest or GssEncryptionRequest;

    /// <summary>Takes a whole message from the buffer's beginning; false: more bytes are needed.</summary>
    public static bool TryTake(ref ReadOnlySequence<byte> buffer, bool typed, out WireMessage message)
    {
        message = default;
        var header = typed ? TypeLength : 0;
        if (buffer.Length < header + LengthLength)
            return false;
        var length = header + Number(buffer.Slice(header));
        if (length < header + LengthLength)
            throw new InvalidDataException("A message names a length that no message has.");
        if (buffer.Length < length)
            return false;
        message = new(typed ? (char)buffer.FirstSpan[0] : (char)0, buffer.Slice(0, length));
        buffer = buffer.Slice(length);
        return true;
    }

    /// <summary>Reads the zero-terminated texts at the message's beginning.</summary>
    public SequenceReader<byte> Body() => new(Bytes.Slice(TypeLength + LengthLength));

    private static int Number(ReadOnlySequence<byte> at)
    {
        Span<byte> bytes = stackalloc byte[LengthLength];
        at.Slice(0, LengthLength).CopyTo(bytes);
        return BinaryPrimitives.ReadInt32BigEndian(bytes);
    }
}
