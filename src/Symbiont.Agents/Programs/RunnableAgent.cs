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

    private static NetworkPolicy NetworkOf(AgentAttributes attributes) => attributes.NetworkPolicy switch
    {
        { AllowsAll: true } => NetworkPolicy.AllowAll,
        { Hosts.IsEmpty: false } listed => NetworkPolicy.Hosts(listed.Hosts),
        _ => NetworkPolicy.DenyAll,
    };
}
