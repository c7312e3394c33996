using System.Collections.Immutable;
using static Symbiont.Scanning.Matching.Linear.PatternNode;

namespace Symbiont.Scanning.Matching.Linear;

/// <summary>An expression as steps, to be read in one direction. It is never changed.</summary>
internal sealed class Automaton
{
    private readonly List<Step> steps = [];
    private readonly ImmutableArray<CharSet> sets;

    private Automaton(PatternNode pattern, ImmutableArray<CharSet> sets, bool isReversed)
    {
        this.sets = sets;
        IsReversed = isReversed;
        var match = Add(StepKind.Match, 0);
        Start = Build(pattern, match);
        if (!isReversed)
        {
            // Begins anew behind every character, but rather goes on with what has begun earlier.
            var loop = Add(StepKind.Split, Start);
            var any = Add(StepKind.Take, loop, sets.IndexOf(CharSet.All));
            steps[loop] = steps[loop] with { Other = any };
            Start = loop;
        }

        Steps = [.. steps];
    }

    /// <summary>Whether it is read from its end.</summary>
    public bool IsReversed { get; }

    public ImmutableArray<Step> Steps { get; }

    /// <summary>Its first step.</summary>
    public int Start { get; }

    /// <summary>Finds where a match ends, wherever it begins.</summary>
    public static Automaton Forward(PatternNode pattern, ImmutableArray<CharSet> sets) => new(pattern, sets, isReversed: false);

    /// <summary>Finds, read from its end, where a match begins.</summary>
    public static Automaton Backward(PatternNode pattern, ImmutableArray<CharSet> sets) => new(pattern, sets, isReversed: true);

    /// <summary>The sets of a pattern's characters, each once, and that of all characters.</summary>
    public static ImmutableArray<CharSet> SetsOf(PatternNode pattern) => [.. Inside(pattern).OfType<One>().Select(one => one.Set).Append(CharSet.All).Distinct()];

    private static IEnumerable<PatternNode> Inside(PatternNode pattern) => pattern switch
    {
        Sequence sequence => sequence.Parts.SelectMany(Inside),
        Choice choice => choice.Ways.SelectMany(Inside),
        Repeat repeat => Inside(repeat.Body),
        _ => [pattern],
    };

    /// <summary>The first step of a part, behind which another step follows.</summary>
    private int Build(PatternNode pattern, int next) => pattern switch
    {
        One one => Add(StepKind.Take, next, sets.IndexOf(one.Set)),
        At at => Add(StepKind.Check, next, (int)at.Boundary),
        Sequence sequence => BuildSequence(sequence, next),
        Choice choice => BuildChoice(choice, next),
        Repeat repeat => BuildRepeat(repeat, next),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, message: null),
    };

    private int BuildSequence(Sequence sequence, int next)
    {
        foreach (var part in IsReversed ? sequence.Parts : sequence.Parts.Reverse())
            next = Build(part, next);
        return next;
    }

    private int BuildChoice(Choice choice, int next)
    {
        var first = Build(choice.Ways[^1], next);
        for (var i = choice.Ways.Length - 2; i >= 0; i--)
            first = Add(StepKind.Split, Build(choice.Ways[i], next), first);
        return first;
    }

    private int BuildRepeat(Repeat repeat, int next)
    {
        var first = next;
        if (repeat.Most is { } most)
        {
            for (var i = repeat.Least; i < most; i++)
                first = Add(Way(Build(repeat.Body, first), next, repeat.IsLazy));
        }
        else
        {
            var loop = Add(StepKind.Split, next);
            steps[loop] = Way(Build(repeat.Body, loop), next, repeat.IsLazy);
            first = loop;
        }

        for (var i = 0; i < repeat.Least; i++)
            first = Build(repeat.Body, first);
        return first;
    }

    private static Step Way(int body, int next, bool isLazy) => isLazy ? new(StepKind.Split, next, body) : new(StepKind.Split, body, next);

    private int Add(StepKind kind, int next, int other = 0) => Add(new(kind, next, other));

    private int Add(Step step)
    {
        steps.Add(step);
        return steps.Count - 1;
    }
}
