using Symbiont.Engine;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents;

/// <summary>A commit of an agent that changes what its blocks are.</summary>
/// <param name="Turn">The agent's turn.</param>
/// <param name="AgentId">The agent.</param>
/// <param name="Program">The program from now on, checked; null: the agent is deleted.</param>
/// <param name="Held">What its blocks of the asked kind hold so far.</param>
public sealed record BlockCommit(Turn Turn, string AgentId, ProgramSyntax? Program, IReadOnlyList<HeldBlock> Held);
