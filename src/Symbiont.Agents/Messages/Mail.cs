using System.Globalization;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>A message that lies in an agent's mailbox.</summary>
/// <param name="MessageId">Its id (UUID).</param>
/// <param name="Type">Its type as an event, as <see cref="EventKey"/> has it.</param>
/// <param name="Until">When it leaves the mailbox.</param>
[JsonConverter(typeof(LineConverter<Mail>))]
internal sealed record Mail(string MessageId, string Type, DateTimeOffset Until) : ILine<Mail>
{
    private const int Parts = 3;

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{ILine<Mail>.Id(MessageId)} {Until.ToUnixTimeMilliseconds()} {Type}");

    /// <summary>Whether somebody who waits for this type may have it: whoever waits for messages takes those with a topic too.</summary>
    public bool IsFor(string type) => type == Type || type == MessageState.Type;

    public static Mail Read(string line)
    {
        var parts = line.Split(' ', Parts);
        return new(ILine<Mail>.IdOf(parts[0]), parts[2], ILine<Mail>.TimeOf(parts[1])!.Value);
    }
}
