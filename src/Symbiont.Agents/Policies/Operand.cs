using System.Collections.Immutable;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Policies;

/// <summary>What a rule is about.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>Whether the rule, with its guard, covers the action.</summary>
    public abstract Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard);

    /// <summary>Whether the operand concerns a family of the action, so that an <c>allow</c> of it closes the family to all else.</summary>
    public virtual bool SpeaksOf(PolicySubject subject) => true;

    private static Verdict Judge(Guard? guard, IReadOnlyDictionary<string, Value> bindings) => guard?.Judge(bindings) ?? Verdict.Holds;

    /// <summary><c>any</c>.</summary>
    public sealed record Everything : Operand
    {
        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard) => Judge(guard, bindings);
    }

    /// <summary>A condition in place of a name: it concerns every action.</summary>
    public sealed record Condition(Guard Test) : Operand
    {
        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard) =>
            Test.Judge(bindings).And(() => Judge(guard, bindings));
    }

    /// <summary>Something that has no meaning as an operand; like a guard that cannot be evaluated it counts against the program.</summary>
    public sealed record NotUnderstood(string Why) : Operand
    {
        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard) =>
            Verdict.Unknown(Why).And(() => Judge(guard, bindings));
    }

    /// <summary>An operand under a condition that cannot be checked.</summary>
    public sealed record Doubted(Operand Inner, string Why) : Operand
    {
        /// <inheritdoc/>
        public override bool SpeaksOf(PolicySubject subject) => Inner.SpeaksOf(subject);

        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard) =>
            Inner.Covers(subject, bindings, guard).And(() => Verdict.Unknown(Why));
    }

    /// <summary><c>a.b</c>: a condition when <c>a</c> is bound, else a name.</summary>
    public sealed record Dotted(string Root, Named AsName, Condition AsCondition) : Operand
    {
        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard) =>
            bindings.ContainsKey(Root) ? AsCondition.Covers(subject, bindings, guard) : AsName.Covers(subject, bindings, guard);
    }

    /// <summary>The name of an action or of a family, with <paramref name="Arguments"/> as a call pattern.</summary>
    public sealed record Named(string Word, ImmutableArray<PatternArgument> Arguments) : Operand
    {
        private readonly ImmutableArray<ActionFamily> spokenOf = ActionFamilies.SpokenOf(Word);
        private readonly ImmutableArray<string> names = [.. Arguments.Select(argument => argument.AskedName).OfType<string>()];

        /// <inheritdoc/>
        public override bool SpeaksOf(PolicySubject subject) => subject.Under(Word) is not null || spokenOf.Any(family => subject.Families.Contains(family));

        /// <inheritdoc/>
        public override Verdict Covers(PolicySubject subject, IReadOnlyDictionary<string, Value> bindings, Guard? guard)
        {
            if (subject.Under(Word) is not { } view)
                return Verdict.Fails;
            if (Arguments.IsEmpty)
                return Judge(guard, bindings);
            var bound = new Dictionary<string, Value>(bindings, StringComparer.Ordinal);
            var matches = Verdict.Holds;
            var position = 0;
            foreach (var argument in Arguments)
            {
                var given = view.Argument(argument.AskedName, names, ref position);
                matches = matches.And(() => argument.Match(given, bindings, bound));
            }
            return matches.And(() => Judge(guard, bound));
        }
    }
}
