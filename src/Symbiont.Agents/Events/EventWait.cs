using System.Globalization;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>A branch of an execution that waits for an event.</summary>
/// <param name="ExecutionId">The execution (UUID).</param>
/// <param name="Path">Journal position of the waiting action.</param>
/// <param name="Type">What it waits for, as <see cref="EventKey"/> has it.</param>
/// <param name="Until">When it has waited long enough; null: never.</param>
[JsonConverter(typeof(LineConverter<EventWait>))]
internal sealed record EventWait(string ExecutionId, string Path, string Type, DateTimeOffset? Until) : ILine<EventWait>
{
    private const int Parts = 4;

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{ILine<EventWait>.Id(ExecutionId)} {Path} {Until?.ToUnixTimeMilliseconds()} {Type}");

    public bool IsOver(DateTimeOffset now) => Until <= now;

    public bool IsOf(string executionId, string path) => ExecutionId == executionId && Path == path;

    public static EventWait Read(string line)
    {
        var parts = line.Split(' ', Parts);
        return new(ILine<EventWait>.IdOf(parts[0]), parts[1], parts[3], ILine<EventWait>.TimeOf(parts[2]));
    }
}
