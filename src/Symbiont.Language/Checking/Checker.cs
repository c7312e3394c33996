using System.Collections.Immutable;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Finds what is wrong with a program beyond its grammar. Never runs it and knows nothing of the host it will run on.</summary>
public static class Checker
{
    /// <summary>Checks a program that parsed without errors; the diagnostics are in source order.</summary>
    public static ImmutableArray<Diagnostic> Check(ProgramSyntax program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var diagnostics = new DiagnosticList();
        if (!program.Agents.Any())
            diagnostics.Error(program.Position, "the program declares no agent", Codes.NoAgent);
        NameChecks.Run(program, diagnostics);
        SecretChecks.Run(program, diagnostics);

        foreach (var policy in program.Policies.Concat(program.Channels.SelectMany(channel => channel.Policies)))
            PolicyChecks.Run(policy, new Scope(null), diagnostics);
        var calls = new CallChecks(program.Functions, null, diagnostics);
        foreach (var function in program.Functions)
            new BodyChecks(calls, Scope.Of(function.Parameters), diagnostics).Run(function.Body);
        foreach (var agent in program.Agents)
            Check(agent, calls, diagnostics);
        return diagnostics.ToImmutable();
    }

    private static void Check(AgentDeclaration agent, CallChecks top, DiagnosticList diagnostics)
    {
        AttributeReader.Read(agent, diagnostics);
        var parameters = Scope.Of(agent.Parameters);
        foreach (var policy in agent.Policies)
            PolicyChecks.Run(policy, parameters, diagnostics);

        // The agent's own functions hide those at the top.
        var calls = new CallChecks(agent.Functions, top, diagnostics);
        foreach (var function in agent.Functions)
            new BodyChecks(calls, Scope.Of(function.Parameters, parameters), diagnostics).Run(function.Body);
        foreach (var with in agent.Members.OfType<WithBlock>())
            new BodyChecks(calls, parameters, diagnostics).Run(with.Body);
    }
}
