using System.Security.Cryptography;
using System.Text;
using Symbiont.Agents.Policies;
using Symbiont.Engine;
using Symbiont.Language.Checking;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Programs;

/// <summary>A program that may become an agent's.</summary>
/// <param name="Hash">SHA-256 of its UTF-8 text, in hex.</param>
/// <param name="Text">Its UTF-8 text.</param>
/// <param name="Settings">What the agent grain needs to know of it.</param>
/// <param name="Mode">The mode that it asks for by its blocks.</param>
/// <param name="Warnings">What its author should look at.</param>
/// <param name="Program">The program itself.</param>
internal sealed record ProgramCheck(
    string Hash, byte[] Text, AgentSettings Settings, ExecutionMode Mode, IReadOnlyList<ProgramWarning> Warnings, ProgramSyntax Program)
{
    /// <summary>What is under way stands in the agent's state, which must stay small.</summary>
    private const int MaxConcurrency = 500;

    /// <summary>Parses and checks a program. Errors: <c>INVALID_DSL</c>, <c>NO_AGENT</c>, <c>UNKNOWN_SANDBOX</c>, <c>BLOCK_NOT_WIRED</c>.</summary>
    /// <param name="dsl">The program.</param>
    /// <param name="agentName">The agent of it that is to run, where it has several.</param>
    /// <param name="blocks">Who carries out its blocks.</param>
    /// <param name="field">The field of the request that holds it, as errors name it.</param>
    public static ProgramCheck Of(string dsl, string agentName, ProgramBlocks blocks, string field = "dsl")
    {
        var parsed = Parser.Parse(dsl);
        RefuseErrors("INVALID_DSL", field, parsed.Diagnostics);
        var found = Checker.Check(parsed.Program);
        RefuseErrors("NO_AGENT", field, found.Where(diagnostic => diagnostic.Code == "NO_AGENT"));
        RefuseErrors("UNKNOWN_SANDBOX", field, found.Where(diagnostic => diagnostic.Code == "UNKNOWN_SANDBOX"));
        RefuseErrors("INVALID_DSL", field, found);
        RefuseUnreadableHosts(parsed.Program, field);

        var program = parsed.Program;
        var agent = program.Agents.FirstOrDefault(candidate => candidate.Name == agentName) ?? program.Agents.First();
        var blockWarnings = blocks.Check(program, agent);
        var attributes = AgentAttributes.Of(agent);
        var settings = new AgentSettings(
            (int)Math.Min(attributes.Concurrency, MaxConcurrency),
            attributes.OnBusy.ToString().ToLowerInvariant(),
            attributes.Timeout,
            agent.Parameters.Where(parameter => parameter.Type.Name != "Optional").ToList() is [{ Name.Length: <= 256 } only] ? only.Name : null);
        var mode = program.Schedules.Any() ? ExecutionMode.Scheduled : program.Webhooks.Any() ? ExecutionMode.EventDriven : ExecutionMode.Ephemeral;
        var text = Encoding.UTF8.GetBytes(dsl);
        var policies = PolicySet.From(CompiledProgram.From(program), agent, dsl);
        var warnings = parsed.Diagnostics.Concat(found).Concat(policies.Warnings).DistinctBy(warning => (warning.Line, warning.Column))
            .Select(warning => new ProgramWarning(warning.Line, warning.Column, warning.Message));
        return new(Convert.ToHexStringLower(SHA256.HashData(text)), text, settings, mode, [.. warnings, .. blockWarnings], program);
    }

    private static void RefuseErrors(string code, string field, IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(error => new FieldError(field, Reason(error.Code ?? code), error.Message, error.Line, error.Column)).ToList();
        if (errors.Count > 0)
            throw new InvalidException(code, errors);
    }

    /// <summary>What a network policy lists is read by the client of outbound calls, and must be readable before anything runs.</summary>
    private static void RefuseUnreadableHosts(ProgramSyntax program, string field)
    {
        var errors = new List<FieldError>();
        foreach (var agent in program.Agents)
        {
            try
            {
                Outbound.NetworkPolicy.Hosts(AgentAttributes.Of(agent).NetworkPolicy.Hosts);
            }
            catch (FormatException unreadable)
            {
                errors.Add(new(field, "invalid_dsl", unreadable.Message, agent.Position.Line, agent.Position.Column));
            }
        }

        if (errors.Count > 0)
            throw new InvalidException("INVALID_DSL", errors);
    }

    private static string Reason(string code) => code.ToLowerInvariant();
}
