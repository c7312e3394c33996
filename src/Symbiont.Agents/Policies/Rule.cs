using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>A rule ready to be applied.</summary>
internal sealed class Rule
{
    private readonly ImmutableArray<Operand> operands;
    private readonly Guard? guard;

    private Rule(string policy, PolicyRule syntax, string text, ImmutableArray<Operand> operands, ImmutableArray<Requirement> requirements, Guard? guard)
    {
        (Policy, Effect, Position, Text) = (policy, syntax.Effect, syntax.Position, text);
        this.operands = operands;
        Requirements = requirements;
        this.guard = guard;
    }

    public string Policy { get; }

    public PolicyEffect Effect { get; }

    public Position Position { get; }

    /// <summary>The rule as it is written, on one line.</summary>
    public string Text { get; }

    /// <summary>What a <c>require</c> rule demands.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Whether the rule names actions at all: an <c>audit</c> of settings, or a <c>require</c> without <c>for</c>, does not.</summary>
    public bool NamesActions => !operands.IsEmpty;

    public static Rule From(string policy, PolicyRule syntax, string text, CompiledProgram program)
    {
        var guard = syntax.Guard is null ? null : Guard.From(syntax.Guard, program);
        var (operands, requirements) = syntax.Effect switch
        {
            PolicyEffect.Require => (Scope(syntax, program), Demands(syntax, program)),
            PolicyEffect.Audit => (syntax.Operand is Expression.Record ? [] : OperandReader.Read(syntax.Operand, program), []),
            // A condition on leave that nobody can check is no leave; a deny covers more without it, never less.
            PolicyEffect.Allow when syntax.Qualifier is { } qualifier => (Doubted(syntax, qualifier, program), []),
            _ => (OperandReader.Read(syntax.Operand, program), ImmutableArray<Requirement>.Empty),
        };
        return new Rule(policy, syntax, text, operands, requirements, guard);
    }

    /// <summary>Whether the rule covers the action: some operand does and the guard holds.</summary>
    public Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings)
    {
        var best = Verdict.Fails;
        foreach (var operand in operands)
        {
            var verdict = operand.Covers(subject, bindings, guard);
            if (verdict.Answer == true)
                return verdict;
            best = verdict.Answer is null ? verdict : best;
        }
        return best;
    }

    /// <summary>Whether some operand concerns a family of the action.</summary>
    public bool SpeaksOf(PolicySubject subject) => operands.Any(operand => operand.SpeaksOf(subject));

    /// <summary>Whether a <c>require</c> rule applies: where nobody can tell, it does. Actions that need no leave are concerned only when named.</summary>
    public bool Demands(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings) => NamesActions
        ? Covers(subject, bindings).Answer != false
        : !subject.IsFree && guard?.Judge(bindings).Answer != false;

    private static ImmutableArray<Operand> Scope(PolicyRule syntax, CompiledProgram program) =>
        syntax.Qualifier is { Word: "for", Operand: var scope } ? OperandReader.Read(scope, program) : [];

    private static ImmutableArray<Requirement> Demands(PolicyRule syntax, CompiledProgram program)
    {
        var requirements = Requirement.Read(syntax.Operand, program);
        return syntax.Qualifier is { Word: not "for" } qualifier ? [.. requirements, .. Requirement.Read(qualifier.Operand, program)] : requirements;
    }

    private static ImmutableArray<Operand> Doubted(PolicyRule syntax, PolicyQualifier qualifier, CompiledProgram program) =>
        [.. OperandReader.Read(syntax.Operand, program).Select(operand => new Operand.Doubted(operand, $"nobody can check its '{qualifier.Word}'"))];
}
