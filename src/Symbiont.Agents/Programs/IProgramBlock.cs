using Symbiont.Language.Syntax;

namespace Symbiont.Agents;

/// <summary>
/// How a module carries out the blocks of one kind that programs declare. <see cref="Check"/> and <see cref="Commit"/> run inside a turn of the agent and look
/// at nothing but their arguments; what a block needs of the world is looked for by <see cref="FindWarnings"/>, outside of turns.
/// </summary>
public interface IProgramBlock
{
    /// <summary>What the blocks are called in programs: <c>schedule</c>, <c>webhook</c>, <c>channel</c> or <c>memory</c>.</summary>
    string Kind { get; }

    /// <summary>Says what is wrong, or probably not meant, in the blocks of this kind. A program with an error is refused as a whole.</summary>
    void Check(BlockCheck check);

    /// <summary>
    /// Puts into the agent's commit what its blocks bring about and what those that are gone leave behind: claims, rows, messages. Blocks that stay keep what they hold.
    /// A refusal (a claim that is taken) refuses the whole turn.
    /// </summary>
    /// <returns>What the agent's blocks of this kind hold from this commit on.</returns>
    IReadOnlyList<HeldBlock> Commit(BlockCommit commit);

    /// <summary>What lies outside the program and is missing, for example a secret. Nothing of it stops the program.</summary>
    /// <param name="program">A program that passed <see cref="Check"/>.</param>
    /// <param name="agentName">The agent that has it.</param>
    /// <param name="cancelled">Ends the looking.</param>
    Task<IReadOnlyList<ProgramWarning>> FindWarnings(ProgramSyntax program, string agentName, CancellationToken cancelled);
}
