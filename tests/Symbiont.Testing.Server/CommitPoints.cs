using System.Collections.Concurrent;
using System.Text.Json;
using Symbiont.Agents;
using Symbiont.Agents.Running;
using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Testing.Server;

/// <summary>The points around a commit, by what it carries of an execution, and by whether it keeps the answer to a call for whoever sends it again.</summary>
/// <param name="Before">Passed before it goes to the store.</param>
/// <param name="After">Passed when it is durable, before anybody hears of it.</param>
/// <param name="Detail">The execution, and the journal lines as <c>kind:action:path</c>; of other grains the grain.</param>
internal sealed record CommitPoints(IReadOnlyList<string> Before, IReadOnlyList<string> After, string Detail)
{
    /// <param name="commit">A commit of any grain.</param>
    /// <param name="begun">Actions outside, and waits for events, that this process has begun: a line of their end does not say what they are.</param>
    public static CommitPoints? Of(GrainCommit commit, ConcurrentDictionary<string, bool> begun)
    {
        var points = OfExecution(commit, begun);
        if (commit.Answers.Count == 0)
            return points;
        points ??= new([], [], commit.Grain.ToString());
        return points with { Before = [.. points.Before, "before-answer"], After = [.. points.After, "after-answer"] };
    }

    private static CommitPoints? OfExecution(GrainCommit commit, ConcurrentDictionary<string, bool> begun)
    {
        if (commit.Grain.Type != GrainId.Of<IExecutionGrain>("").Type || commit.State is not { } stored)
            return null;
        var state = JsonSerializer.Deserialize<ExecutionState>(stored.Json.Span, EngineJson.Options)!;
        var rows = new List<JournalRow>();
        foreach (var appended in commit.Appends)
        {
            if (appended.Feed == Journal.Feed)
                rows.Add(JsonSerializer.Deserialize<JournalRow>(appended.Payload.Span, EngineJson.Options)!);
        }

        var (before, after) = (new List<string>(), new List<string>());
        var intents = rows.Where(row => row is { Kind: JournalKind.Begin, Until: null, Child: null, Event: null, Approvals: null }).ToList();
        foreach (var intent in intents)
            begun[$"{state.Id} {intent.Path}"] = true;
        if (intents.Count > 0)
        {
            before.Add("before-intent");
            after.Add("after-intent");
        }

        if (rows.Any(row => row.Kind == JournalKind.End && begun.ContainsKey($"{state.Id} {row.Path}")))
        {
            before.Add("before-result");
            after.Add("after-result");
        }

        if (state is { Status: ExecutionStatus.Waiting })
            after.Add("parked");
        foreach (var waiting in rows.Where(row => row.Event is not null))
            begun[$"{state.Id} {waiting.Path} event"] = true;
        Around("at-approval", rows.Any(row => row.Approvals is not null || row.Answer is not null));
        Around("at-event", rows.Any(row => begun.ContainsKey($"{state.Id} {row.Path} event")));
        Around("in-parallel", rows.Any(row => row.Path.Contains('/', StringComparison.Ordinal)));
        Around("in-child", state.Parent is not null);
        Around("end", state is { Ended: true, Parent: null });
        return new(before, after, $"{state.Id} {string.Join(',', rows.Select(row => $"{row.Kind}:{row.Action}:{row.Path}"))}");

        void Around(string point, bool holds)
        {
            if (!holds)
                return;
            before.Add(point);
            after.Add(point);
        }
    }
}
