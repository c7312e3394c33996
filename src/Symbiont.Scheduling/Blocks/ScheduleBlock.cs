using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Language.Syntax;
using Symbiont.Scheduling.Timing;
using Symbiont.Secrets;

namespace Symbiont.Scheduling.Blocks;

/// <summary>
/// Carries out <c>schedule</c> blocks: each is a schedule whose id the agent holds under the block's name. The agent's commit carries the message that makes, changes or
/// removes it.
/// </summary>
internal sealed class ScheduleBlock(ScheduleCalendar calendar, IVault vault) : IProgramBlock
{
    public const string KindName = "schedule";

    /// <summary>They stand in the agent's state.</summary>
    private const int MaxBlocks = 16;

    public string Kind => KindName;

    public void Check(BlockCheck check)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (block, number) in check.Program.Schedules.Select((block, number) => (block, number)))
        {
            if (number == MaxBlocks)
                check.Error(block.Position, $"a program has {MaxBlocks} schedules at most");
            var reader = new BlockReader(block, NameOf(check.Program, block, number), check);
            if (reader.Read("") is not null && !names.Add(reader.Name))
                check.Error(block.Position, $"another schedule is called '{reader.Name}' already");
            if (AgentOf(block) is { } agent && agent != check.Agent.Name)
                throw BlockCheck.NotWired(KindName, block.Position, $"The schedule '{reader.Name}' is for the agent '{agent}', and the one that runs here is '{check.Agent.Name}'.");
        }
    }

    public IReadOnlyList<HeldBlock> Commit(BlockCommit commit)
    {
        var wanted = commit.Program is { } program
            ? program.Schedules.Select((block, number) => (Block: block, Reader: new BlockReader(block, NameOf(program, block, number), null))).ToList()
            : [];
        foreach (var gone in commit.Held.Where(held => wanted.All(schedule => schedule.Reader.Name != held.Name)))
            commit.Turn.Send(GrainId.Of<IScheduleGrain>(gone.Key), new DropSchedule());
        if (commit.Program is null)
            commit.Turn.StartWork(ScheduleRemover.Name, new RemoveSchedules(commit.AgentId));

        var holds = new List<HeldBlock>();
        foreach (var (block, reader) in wanted)
        {
            var declared = reader.Read(commit.AgentId)!;
            var known = commit.Held.FirstOrDefault(held => held.Name == reader.Name);
            // One that is kept may be over by now; a new one must have something to come.
            if (known is null && new ScheduleTiming(declared.Definition, "", calendar).Occurrences.Next(commit.Turn.Now) is null)
                throw NeverFires(block, reader.Name);
            var key = known?.Key ?? commit.Turn.NewId().ToString();
            commit.Turn.Send(GrainId.Of<IScheduleGrain>(key), declared with { At = commit.Turn.Now });
            holds.Add(new(KindName, reader.Name, key));
        }

        return holds;
    }

    public async Task<IReadOnlyList<ProgramWarning>> FindWarnings(ProgramSyntax program, string agentName, CancellationToken cancelled)
    {
        var warnings = new List<ProgramWarning>();
        foreach (var (block, number) in program.Schedules.Select((block, number) => (block, number)))
        {
            var name = NameOf(program, block, number);
            var declared = new BlockReader(block, name, null).Read("");
            foreach (var secret in (declared?.Definition.Delivery ?? []).Select(target => target.Secret).OfType<string>().Distinct())
            {
                try
                {
                    await vault.ReadAsync(secret, agentName, cancelled);
                }
                catch (Exception unreadable) when (unreadable is SecretNotFoundException or SecretForbiddenException)
                {
                    warnings.Add(new(block.Position.Line, block.Position.Column, $"the schedule '{name}' cannot deliver to its webhook until the secret can be read: {unreadable.Message}"));
                }
            }
        }

        return warnings;
    }

    private static InvalidException NeverFires(ScheduleDeclaration block, string name) => new(
        "INVALID_DSL", new FieldError("dsl", "never_fires", $"The schedule '{name}' would never fire: no such time comes any more.", block.Position.Line, block.Position.Column));

    /// <summary>A block without a name has that of its agent and its number.</summary>
    private static string NameOf(ProgramSyntax program, ScheduleDeclaration block, int number) => block.Name ?? $"{AgentOf(block) ?? program.Agents.First().Name}-{number + 1}";

    private static string? AgentOf(ScheduleDeclaration block) => block.Properties.FirstOrDefault(property => property.Name == "agent")?.Value switch
    {
        Expression.Text text => text.Value,
        Expression.Name name => name.Identifier,
        _ => null,
    };
}
