using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Symbiont.Language.Interpretation;

namespace Symbiont.Agents.Tests.Recordings;

/// <summary>Executions recorded once, run again by today's interpreter: the same actions, the same arguments, the same result, or a change has broken them.</summary>
public sealed class RecordingTests
{
    private const string Variable = "SYMBIONT_RECORD_JOURNALS";

    public static TheoryData<string> Recorded => [.. RecordedRuns.Recordings];

    [Fact]
    public async Task Every_program_has_its_recording()
    {
        var missing = RecordedRuns.Programs.Except(RecordedRuns.Recordings).ToList();
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            foreach (var name in missing)
                (await RecordedRuns.Record(name)).Write(RecordedRuns.FileOf(name));
            missing = [.. RecordedRuns.Programs.Except(RecordedRuns.Recordings)];
        }

        Assert.True(missing.Count == 0, $"These programs have no recording; make it with {Variable}=1 in the environment of this test: {string.Join(", ", missing)}");
        Assert.Equal(RecordedRuns.Programs, RecordedRuns.Recordings);
    }

    [Theory, MemberData(nameof(Recorded))]
    public async Task A_recorded_execution_does_and_says_the_same_today(string name)
    {
        var recording = Recording.Read(RecordedRuns.FileOf(name));

        var (end, rows) = await RecordedRuns.Replay(recording);

        Assert.True(recording.Status == end.Status, $"{end.Status}: {end.Error}");
        Assert.Equal(Text(recording.Result), Text(end.Result));
        Assert.Equal(recording.Error, end.Error);
        // Nothing was done anew.
        Assert.Equal(recording.Rows.Count, rows.Count);
    }

    [Theory, MemberData(nameof(Recorded))]
    public void A_recording_is_of_the_program_beside_it_and_of_a_language_that_still_runs(string name)
    {
        var recording = Recording.Read(RecordedRuns.FileOf(name));

        Assert.Equal(RecordedRuns.TextOf(name), recording.Program);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recording.Program))), recording.Reference.Hash);
        Assert.InRange(recording.Reference.Language, LanguageVersion.Oldest, LanguageVersion.Newest);
    }

    [Theory, MemberData(nameof(Recorded))]
    public async Task A_program_that_asks_for_anything_else_does_not_pass(string name)
    {
        var recording = Recording.Read(RecordedRuns.FileOf(name));
        var heads = recording.Rows.Where(row => row.Arguments is not null).ToList();
        var other = heads[^1] with { Arguments = heads[0].Arguments + "0" };

        var (end, _) = await RecordedRuns.Replay(recording with { Rows = [.. recording.Rows.Select(row => ReferenceEquals(row, heads[^1]) ? other : row)] });

        Assert.Equal((ExecutionStatus.Failed, "REPLAY_DIVERGED"), (end.Status, end.Error?.Code));
    }

    [Fact]
    public async Task All_actions_of_the_server_are_recorded()
    {
        var recorded = RecordedRuns.Recordings.SelectMany(name => Recording.Read(RecordedRuns.FileOf(name)).Rows).Select(row => row.Action).OfType<string>().ToHashSet();

        // A new action wants a program in this folder that uses it, and its recording.
        Assert.Empty((await RecordedRuns.Actions()).Except(recorded));
    }

    private static string? Text(JsonElement? result) => result is { } value ? JsonSerializer.Serialize(value) : null;
}
