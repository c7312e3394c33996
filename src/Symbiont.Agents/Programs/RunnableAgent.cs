using Symbiont.Agents.Policies;
using Symbiont.Language.Checking;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using NetworkPolicy = Symbiont.Outbound.NetworkPolicy;

namespace Symbiont.Agents.Programs;

/// <summary>An agent of a program with everything derived from its text, made once.</summary>
internal sealed record RunnableAgent(CompiledProgram Program, AgentDeclaration Declaration, AgentAttributes Attributes, ProgramPolicies Policies, NetworkPolicy Network)
{
    public static RunnableAgent Of(CompiledProgram program, string text, string agentName)
    {
        var agent = program.AgentFor(agentName) ?? throw new InvalidOperationException("A program without an agent was accepted.");
        var attributes = AgentAttributes.Of(agent);
        return new(program, agent, attributes, ProgramPolicies.From(program, text), NetworkOf(attributes));
    }

    /// <summary>The agent with one of its functions for its program; null: there is no function of that name.</summary>
    public static RunnableAgent? OfFunction(CompiledProgram program, string text, string agentName, string function)
    {
        var agent = Of(program, text, agentName).Declaration;
        return FunctionProgram.Find(program.Syntax, agent, function) is { } found
            ? Of(FunctionProgram.Of(program.Syntax, agent, found), text, agent.Name)
            : null;
    }

    private static NetworkPolicy NetworkOf(AgentAttributes attributes) => attributes.NetworkPolicy switch
    {
        { AllowsAll: true } => NetworkPolicy.AllowAll,
        { Hosts.IsEmpty: false } listed => NetworkPolicy.Hosts(listed.Hosts),
        _ => NetworkPolicy.DenyAll,
    };
}
