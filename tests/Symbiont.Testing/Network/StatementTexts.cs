using System.Buffers;
using System.Text;

namespace Symbiont.Testing;

/// <summary>The SQL behind the messages of one connection: prepared statements are sent once and then only named.</summary>
internal sealed class StatementTexts
{
    private readonly Dictionary<string, string> prepared = new(StringComparer.Ordinal);

    /// <summary>The SQL that the message runs, or the statement's name if its SQL is unknown; null: it runs none.</summary>
    public string? Ran(WireMessage message)
    {
        switch (message.Type)
        {
            case WireMessage.Query:
                var query = message.Body();
                return Text(ref query);
            case WireMessage.Parse:
                var parse = message.Body();
                var name = Text(ref parse);
                prepared[name] = Text(ref parse);
                return null;
            case WireMessage.Bind:
                var bind = message.Body();
                Text(ref bind);
                var bound = Text(ref bind);
                return prepared.GetValueOrDefault(bound, bound);
            default:
                return null;
        }
    }

    private static string Text(ref SequenceReader<byte> reader) => reader.TryReadTo(out ReadOnlySequence<byte> text, (byte)0)
        ? Encoding.UTF8.GetString(text)
        : throw new InvalidDataException("A text of a message has no end.");
}
