using Symbiont.Engine;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Programs;

/// <summary>Everybody who carries out blocks of programs, by kind.</summary>
internal sealed class ProgramBlocks(IEnumerable<IProgramBlock> blocks)
{
    private readonly IReadOnlyList<IProgramBlock> carriers = [.. blocks];

    /// <summary>For programs that no agent keeps: nothing would carry their blocks out.</summary>
    public static ProgramBlocks None { get; } = new([]);

    /// <summary>Refuses what nobody carries out or is wrong; the warnings about the rest.</summary>
    public IReadOnlyList<ProgramWarning> Check(ProgramSyntax program, AgentDeclaration agent)
    {
        RefuseUnwired(program);
        var check = new BlockCheck(program, agent);
        foreach (var carrier in carriers)
            carrier.Check(check);
        return check.Errors.Count == 0 ? check.Warnings : throw new InvalidException("INVALID_DSL", check.Errors);
    }

    /// <summary>Has everybody put into the agent's commit what the program's blocks bring about; what all of them hold from then on.</summary>
    /// <param name="turn">The agent's.</param>
    /// <param name="agentId">The agent.</param>
    /// <param name="program">Null: the agent is deleted.</param>
    /// <param name="held">What its blocks hold so far.</param>
    public IReadOnlyList<HeldBlock> Commit(Turn turn, string agentId, ProgramSyntax? program, IReadOnlyList<HeldBlock> held) =>
        [.. carriers.SelectMany(carrier => carrier.Commit(new(turn, agentId, program, [.. held.Where(block => block.Kind == carrier.Kind)])))];

    public async Task<IReadOnlyList<ProgramWarning>> FindWarnings(ProgramSyntax program, string agentName, CancellationToken cancelled)
    {
        var found = new List<ProgramWarning>();
        foreach (var carrier in carriers)
            found.AddRange(await carrier.FindWarnings(program, agentName, cancelled));
        return found;
    }

    /// <summary>Blocks that nothing in this server would carry out must not be accepted in silence.</summary>
    private void RefuseUnwired(ProgramSyntax program)
    {
        foreach (var item in program.Items)
        {
            if (KindOf(item) is { } kind && !carriers.Any(carrier => carrier.Kind == kind))
                throw BlockCheck.NotWired(kind, item.Position, $"This server does not carry out \"{kind}\" blocks.");
        }
    }

    private static string? KindOf(Declaration item) => item switch
    {
        ScheduleDeclaration => "schedule",
        ChannelDeclaration => "channel",
        MemoryDeclaration => "memory",
        WebhookDeclaration => "webhook",
        _ => null,
    };
}
