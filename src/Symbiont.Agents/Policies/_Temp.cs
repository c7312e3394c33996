using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;
namespace Symbiont.Agents.Policies;
internal enum PolicyEffect { Allow, Deny }
internal sealed record Decision(PolicyEffect Effect, string? Policy, string? Rule, string? Reason);
internal sealed class PolicySet { public static PolicySet From(ProgramSyntax p, AgentDeclaration a) { _ = p; _ = a; return new(); } public IReadOnlyList<Diagnostic> Warnings { get; } = []; public bool Audits(ActionCall c) { _ = c; return Warnings.Count > 0; } }
internal static class PolicyGate { public static Decision Decide(PolicySet s, ActionCall c, IReadOnlyDictionary<string, Value> b, bool strict) { _ = s; _ = c; _ = b; _ = strict; return new(PolicyEffect.Allow, null, null, null); } }
