using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Names that are given twice.</summary>
internal static class NameChecks
{
    public static void Run(ProgramSyntax program, DiagnosticList diagnostics)
    {
        Unique("agent", program.Agents.Select(agent => (agent.Name, agent.Position)), diagnostics);
        Unique("policy", program.Policies.Select(policy => (policy.Name, policy.Position)), diagnostics);
        Unique("type", program.Types.Select(type => (type.Name, type.Position)), diagnostics);
        Unique("schedule", program.Schedules.Select(schedule => (schedule.Name ?? "", schedule.Position)), diagnostics);
        Unique("channel", program.Channels.Select(channel => (channel.Name, channel.Position)), diagnostics);
        Unique("memory", program.Memories.Select(memory => (memory.Name, memory.Position)), diagnostics);
        Unique("webhook", program.Webhooks.Select(webhook => (webhook.Name, webhook.Position)), diagnostics);
        Functions(program.Functions, diagnostics);
        foreach (var type in program.Types)
            Unique("field", type.Fields.Select(field => (field.Name, field.Position)), diagnostics);
        foreach (var channel in program.Channels)
            Unique("policy", channel.Policies.Select(policy => (policy.Name, policy.Position)), diagnostics);
        foreach (var agent in program.Agents)
            Agent(agent, diagnostics);
    }

    private static void Agent(AgentDeclaration agent, DiagnosticList diagnostics)
    {
        Parameters(agent.Parameters, diagnostics);
        Functions(agent.Functions, diagnostics);
        Unique("policy", agent.Policies.Select(policy => (policy.Name, policy.Position)), diagnostics);
        Unique("property", agent.Properties.Select(property => (property.Name, property.Position)), diagnostics);
        var programs = agent.Members.OfType<WithBlock>().ToArray();
        foreach (var second in programs.Skip(1))
            diagnostics.Error(second.Position, $"an agent has one 'with' block; the first is at {programs[0].Position}");
        foreach (var with in programs)
            Unique("attribute", with.Attributes.Select(attribute => (attribute.Name, attribute.Position)), diagnostics);
    }

    private static void Functions(IEnumerable<FunctionDeclaration> functions, DiagnosticList diagnostics)
    {
        Unique("function", functions.Select(function => (function.Name, function.Position)), diagnostics);
        foreach (var function in functions)
            Parameters(function.Parameters, diagnostics);
    }

    private static void Parameters(IEnumerable<Parameter> parameters, DiagnosticList diagnostics) =>
        Unique("parameter", parameters.Select(parameter => (parameter.Name, parameter.Position)), diagnostics);

    private static void Unique(string what, IEnumerable<(string Name, Position Position)> names, DiagnosticList diagnostics)
    {
        var first = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var (name, position) in names)
        {
            // Schedules may go without a name.
            if (name.Length > 0 && !first.TryAdd(name, position))
                diagnostics.Error(position, $"the {what} '{name}' is already declared at {first[name]}");
        }
    }
}
