using System.Collections.Frozen;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>
/// The policies of all agents of a program. An agent that another one calls like a function acts under its own policies and its
/// caller's: each of them can refuse.
/// </summary>
internal sealed class ProgramPolicies
{
    private readonly FrozenDictionary<string, PolicySet> sets;

    private ProgramPolicies(FrozenDictionary<string, PolicySet> sets) => this.sets = sets;

    /// <summary>The policies of a program, quoted from its text.</summary>
    public static ProgramPolicies From(CompiledProgram program, string source) => new(program.Syntax.Agents
        .DistinctBy(agent => agent.Name)
        .ToFrozenDictionary(agent => agent.Name, agent => PolicySet.From(program, agent, source), StringComparer.Ordinal));

    /// <summary>The policies of one agent.</summary>
    public PolicySet Of(string agent) => sets[agent];

    /// <summary>Decides about an action for every agent whose code asks for it; the first refusal counts.</summary>
    /// <param name="call">The action.</param>
    /// <param name="bindings">What guards may use besides the agents' parameters and the event.</param>
    /// <param name="strict">Whether every family is closed that no rule opens.</param>
    /// <param name="performer">Who would perform it; null takes the host for the names it knows, else a tool.</param>
    public Decision Decide(ActionCall call, IReadOnlyDictionary<string, Value> bindings, bool strict, PerformedBy? performer = null)
    {
        Decision? leave = null;
        foreach (var agent in call.Agents)
        {
            var set = Of(agent.Name);
            // Only rules look at names.
            var decision = new PolicyGate(set, strict).Decide(call, set.IsEmpty ? bindings : With(bindings, agent), performer);
            if (decision.IsRefused)
                return decision;
            leave = leave?.And(decision) ?? decision;
        }
        return leave ?? throw new ArgumentException("The call does not say whose code asks for it.", nameof(call));
    }

    /// <summary>Whether an <c>audit</c> rule has the audit record keep the action: one agent that asks for it suffices.</summary>
    public bool Audits(ActionCall call, IReadOnlyDictionary<string, Value> bindings, PerformedBy? performer = null) =>
        call.Agents.Any(agent => Of(agent.Name) is { ChoosesAudit: true } set && set.Audits(call, With(bindings, agent), performer));

    private static Dictionary<string, Value> With(IReadOnlyDictionary<string, Value> bindings, CallingAgent agent)
    {
        var all = new Dictionary<string, Value>(bindings, StringComparer.Ordinal);
        foreach (var (name, value) in agent.Parameters)
            all[name] = value;
        return all;
    }
}
