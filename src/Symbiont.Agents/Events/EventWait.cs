using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Symbiont.Agents;

/// <summary>A branch of an execution that waits for an event.</summary>
/// <param name="ExecutionId">The execution (UUID).</param>
/// <param name="Path">Journal position of the waiting action.</param>
/// <param name="Type">What it waits for, as <see cref="EventKey"/> has it.</param>
/// <param name="Until">When it has waited long enough; null: never.</param>
[JsonConverter(typeof(EventWaitConverter))]
internal sealed record EventWait(string ExecutionId, string Path, string Type, DateTimeOffset? Until)
{
    private const int Parts = 4;

    /// <summary>Everything in one short line: hundreds of these stand in one state.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Base64Url.EncodeToString(Guid.Parse(ExecutionId).ToByteArray(bigEndian: true))} {Path} {Until?.ToUnixTimeMilliseconds()} {Type}");

    public bool IsOver(DateTimeOffset now) => Until <= now;

    public bool IsOf(string executionId, string path) => ExecutionId == executionId && Path == path;

    public static EventWait Read(string line)
    {
        var parts = line.Split(' ', Parts);
        return new(
            new Guid(Base64Url.DecodeFromChars(parts[0]), bigEndian: true).ToString(), parts[1], parts[3],
            parts[2].Length > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[2], CultureInfo.InvariantCulture)) : null);
    }
}
