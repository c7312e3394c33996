using Symbiont.Scanning.Matching;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Cues that are looked for together. A text is gone through once for the words that all of them need; the expressions of few are run.</summary>
internal sealed class CueTable
{
    /// <summary>The rarest first: without one of these, hardly anything may not stand together.</summary>
    private static readonly Intent[] Order =
    [
        Intent.Concealing, Intent.Deceiving, Intent.Denying, Intent.Overriding, Intent.Addressing, Intent.Harming, Intent.Destination, Intent.Private, Intent.Sending, Intent.Running,
    ];

    private readonly Cue[] cues;
    private readonly int[][] byIntent;
    private readonly PatternFilter filter;

    /// <param name="cues">Each tells one intent.</param>
    public CueTable(IReadOnlyList<Cue> cues)
    {
        this.cues = [.. cues];
        byIntent = [.. Order.Select(intent => Enumerable.Range(0, cues.Count).Where(number => cues[number].Intent == intent).ToArray())];
        filter = new(cues.Select(cue => cue.Expression));
        if (byIntent.Sum(numbers => numbers.Length) != cues.Count)
            throw new ArgumentException("A cue tells an intent that is not looked for.", nameof(cues));
    }

    /// <summary>Room for what is found on the way through one text.</summary>
    public ulong[] NewMarks() => filter.NewMarks();

    /// <summary>Which intents a text tells and where the first stands that gives an alarm, if they may not stand together; otherwise nothing.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="known">What is known of it besides.</param>
    /// <param name="alarming">Intents whose place is told.</param>
    /// <param name="marks">Made by <see cref="NewMarks"/>.</param>
    public (Intent Found, int First) Find(ReadOnlySpan<char> text, Intent known, Intent alarming, ulong[] marks)
    {
        filter.Mark(text, marks);
        var possible = known;
        for (var i = 0; i < Order.Length; i++)
        {
            foreach (var number in byIntent[i])
            {
                if (!filter.MayMatch(number, marks))
                    continue;
                possible |= Order[i];
                break;
            }
        }

        var first = int.MaxValue;
        for (var i = 0; i < Order.Length; i++)
        {
            if (IntentAnalyzer.Judge(possible) is null)
                return (known, 0);
            if ((possible & Order[i]) == 0)
                continue;
            var at = First(text, byIntent[i], marks);
            if (at < 0)
                possible &= ~Order[i] | known;
            else if ((Order[i] & alarming) != 0)
                first = Math.Min(first, at);
        }

        return (possible, first == int.MaxValue ? 0 : first);
    }

    private int First(ReadOnlySpan<char> text, int[] numbers, ulong[] marks)
    {
        foreach (var number in numbers)
        {
            if (filter.MayMatch(number, marks) && cues[number].Find(text) is >= 0 and var at)
                return at;
        }

        return -1;
    }
}
