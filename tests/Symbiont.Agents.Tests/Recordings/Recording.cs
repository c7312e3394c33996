using System.Text.Json;
using Symbiont.Agents.Programs;
using Symbiont.Agents.Running;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Recordings;

/// <summary>An execution as it once was: what it was given, what it wrote, how it ended.</summary>
/// <param name="Program">The text.</param>
/// <param name="Reference">Its hash and the version of the language.</param>
/// <param name="Input">As the execution's state holds it.</param>
/// <param name="Rows">The journal.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Result">As readers are shown it.</param>
/// <param name="Error">Why it failed; null: it has not.</param>
internal sealed record Recording(
    string Program, ProgramRef Reference, string Input, IReadOnlyList<JournalRow> Rows, ExecutionStatus Status, JsonElement? Result, ExecutionFailure? Error)
{
    private static readonly JsonSerializerOptions Readable = new(EngineJson.Options) { WriteIndented = true };

    public static Recording Read(string file) => JsonSerializer.Deserialize<Recording>(File.ReadAllText(file), EngineJson.Options)!;

    /// <summary>What is there already stays as it is.</summary>
    public void Write(string file)
    {
        using var stream = new FileStream(file, FileMode.CreateNew);
        JsonSerializer.Serialize(stream, this, Readable);
    }
}
