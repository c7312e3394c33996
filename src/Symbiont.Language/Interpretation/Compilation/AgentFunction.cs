using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>An agent of the program as a value: called it runs inline, given to an action it is its name.</summary>
internal sealed record AgentFunction(AgentScope Agent)
{
    public static FunctionValue Of(AgentScope agent) =>
        new(agent.Declaration.Name, agent.Program.Parameters.Length, new AgentFunction(agent), [], null);
}
