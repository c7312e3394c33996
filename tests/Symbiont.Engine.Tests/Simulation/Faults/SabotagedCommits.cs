using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;

namespace Symbiont.Engine.Tests.Simulation;

/// <summary>What bugs on purpose make of a commit.</summary>
internal static class SabotagedCommits
{
    public static GrainCommit Change(GrainCommit commit, Sabotage sabotage, MemoryGrain? row)
    {
        if (sabotage is not (Sabotage.NoVersionCheck or Sabotage.FencingTokenIgnored))
            return commit;
        var changed = new GrainCommit(commit.Grain, sabotage == Sabotage.NoVersionCheck ? row?.Version ?? 0 : commit.ExpectedVersion) { State = commit.State };
        changed.Add(commit);
        if (sabotage == Sabotage.FencingTokenIgnored)
            changed.Fences = default;
        return changed;
    }

    /// <summary>Has the messages lie there once more, for anybody to take.</summary>
    public static void Repeat(MemoryDatabase data, List<MemoryMessage> messages)
    {
        foreach (var held in messages)
        {
            var seq = ++data.LastMessage;
            data.Messages.Add(seq, new(held.Message with { Seq = seq }));
        }
    }

    public static void InsertRows(MemoryDatabase data, GrainCommit loser, long transaction, long feedRow, DateTimeOffset now)
    {
        var index = 0;
        foreach (var row in loser.Appends)
        {
            data.LastFeedRow++;
            data.Feeds.Add(new(row.Feed, new(loser.Grain, new(loser.ExpectedVersion + 1, index++), new(1, transaction, ++feedRow), now, row.Schema, row.Payload)));
        }
    }
}
