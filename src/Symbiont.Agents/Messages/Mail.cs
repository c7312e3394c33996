using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>A message that lies in an agent's mailbox.</summary>
/// <param name="MessageId">Its id (UUID).</param>
/// <param name="Type">Its type as an event, as <see cref="EventKey"/> has it.</param>
/// <param name="Until">When it leaves the mailbox.</param>
[JsonConverter(typeof(MailConverter))]
internal sealed record Mail(string MessageId, string Type, DateTimeOffset Until)
{
    private const int Parts = 3;

    /// <summary>Everything in one short line: many of these stand in one state.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture, $"{Base64Url.EncodeToString(Guid.Parse(MessageId).ToByteArray(bigEndian: true))} {Until.ToUnixTimeMilliseconds()} {Type}");

    /// <summary>Whether somebody who waits for this type may have it: whoever waits for messages takes those with a topic too.</summary>
    public bool IsFor(string type) => type == Type || type == MessageState.Type;

    public static Mail Read(string line)
    {
        var parts = line.Split(' ', Parts);
        return new(
            new Guid(Base64Url.DecodeFromChars(parts[0]), bigEndian: true).ToString(), parts[2],
            DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
    }
}
