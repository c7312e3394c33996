using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>All rules that an agent is under: the program's and its own. Immutable; made once per program.</summary>
internal sealed class PolicySet
{
    private readonly ImmutableArray<Rule> audits;

    private PolicySet(ImmutableArray<Rule> rules, ImmutableArray<Diagnostic> warnings)
    {
        Warnings = warnings;
        Denials = Of(rules, PolicyEffect.Deny);
        Permissions = Of(rules, PolicyEffect.Allow);
        Demands = Of(rules, PolicyEffect.Require);
        audits = [.. Of(rules, PolicyEffect.Audit).Where(rule => rule.NamesActions)];
    }

    /// <summary>What the create answer says: obligations that the runtime does not know, and parts of rules that it does not understand.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    /// <summary>There is no rule that could decide otherwise than the runtime does by itself.</summary>
    public bool IsEmpty => Denials.IsEmpty && Permissions.IsEmpty && Demands.IsEmpty;

    public ImmutableArray<Rule> Denials { get; }

    public ImmutableArray<Rule> Permissions { get; }

    public ImmutableArray<Rule> Demands { get; }

    /// <summary>The rules of the program and of one of its agents.</summary>
    /// <param name="program">The program.</param>
    /// <param name="agent">The agent that runs.</param>
    /// <param name="source">The program's text, from which decisions quote.</param>
    public static PolicySet From(CompiledProgram program, AgentDeclaration agent, string source)
    {
        var text = new RuleText(source);
        var declared = program.Syntax.Policies.Concat(agent.Policies)
            .SelectMany(policy => policy.Rules.Select(rule => (Policy: policy.Name, Syntax: rule)))
            .ToList();
        ImmutableArray<Rule> rules = [.. declared.Select(rule => Rule.From(rule.Policy, rule.Syntax, text.Of(rule.Syntax), program))];
        var bound = agent.Parameters.Select(parameter => parameter.Name).Concat(program.Syntax.Metadata.Select(property => property.Name)).ToHashSet(StringComparer.Ordinal);
        return new PolicySet(rules, [.. rules.Zip(declared).SelectMany(pair => WarningsOf(pair.First, pair.Second.Syntax, bound))]);
    }

    /// <summary>Whether <c>audit</c> rules choose what the audit record keeps; without them it keeps refusals and what programs write into it.</summary>
    public bool ChoosesAudit => !audits.IsEmpty;

    /// <summary>
    /// Whether the audit record keeps the action. Without <c>audit</c> rules that name actions it keeps all; with them, what one of them covers,
    /// in doubt too. Refusals are kept in any case.
    /// </summary>
    public bool Audits(ActionCall call, IReadOnlyDictionary<string, Value> bindings, PerformedBy? performer = null)
    {
        var subject = PolicySubject.Of(call, performer ?? ActionFamilies.PerformerOf(call.Name));
        return audits.IsEmpty || audits.Any(rule => rule.Covers(subject, bindings).Answer != false);
    }

    private static ImmutableArray<Rule> Of(ImmutableArray<Rule> rules, PolicyEffect effect) => [.. rules.Where(rule => rule.Effect == effect)];

    private static IEnumerable<Diagnostic> WarningsOf(Rule rule, PolicyRule syntax, HashSet<string> bound)
    {
        foreach (var requirement in rule.Requirements.Where(requirement => requirement.IsUnknown(bound)))
        {
            yield return new Diagnostic(Severity.Warning, "UNKNOWN_OBLIGATION", requirement.Position.Line, requirement.Position.Column,
                $"The runtime knows no obligation '{requirement.Name}'; under the strict policy it refuses every action that the rule concerns.");
        }
        if (syntax is { Effect: PolicyEffect.Allow or PolicyEffect.Deny, Qualifier: { } qualifier })
        {
            yield return new Diagnostic(Severity.Warning, "UNCHECKED_QUALIFIER", qualifier.Position.Line, qualifier.Position.Column,
                $"Nobody can check '{qualifier.Word} …' here: {(syntax.Effect == PolicyEffect.Allow ? "this rule allows nothing" : "this rule denies without regard to it")}. Use 'if'.");
        }
    }
}
