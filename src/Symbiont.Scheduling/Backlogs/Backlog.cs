using System.Text.Json.Serialization;
using Symbiont.Scheduling.Occurrences;

namespace Symbiont.Scheduling.Backlogs;

/// <summary>
/// What waits until something else has ended, in order: spans of occurrences and not one by one, so that ten thousand take no more room than two. Immutable and small.
/// </summary>
/// <param name="Spans">The spans; who is first is started first.</param>
internal sealed record Backlog(IReadOnlyList<WaitingSpan> Spans)
{
    /// <summary>From so many on, spans that differ only in why they are run are one.</summary>
    private const int Many = 8;

    /// <summary>One's own beyond these are passed over; it takes as many outages while one and the same run goes on.</summary>
    private const int MaxOwn = 32;

    private const int MaxBackfills = 8;

    /// <summary>Characters of expressions that the schedule has no more.</summary>
    private const int MaxText = 2_048;

    public static Backlog Empty { get; } = new([]);

    [JsonIgnore]
    public long Count => Spans.Sum(span => span.Count);

    [JsonIgnore]
    public long OwnCount => Spans.Where(span => span.IsOwn).Sum(span => span.Count);

    /// <summary>Whether another backfill may be added.</summary>
    [JsonIgnore]
    public bool TakesBackfill => Spans.Count(span => span.Reason == RunReason.Backfill) < MaxBackfills;

    /// <summary>Puts an occurrence of one's own behind all others.</summary>
    /// <param name="at">The occurrence.</param>
    /// <param name="reason">Whether it was on time.</param>
    /// <param name="occurrences">Those of the schedule.</param>
    /// <returns>Null: there is no room for it.</returns>
    public Backlog? Append(DateTimeOffset at, RunReason reason, IOccurrences occurrences)
    {
        if (Spans is [.., { IsOwn: true, Cron: null } last] && (last.Reason == reason || Spans.Count >= Many) && occurrences.Next(last.To) == at)
            return new([.. Spans.SkipLast(1), last with { To = at, Count = last.Count + 1 }]);
        return Spans.Count(span => span.IsOwn) < MaxOwn ? Append(new WaitingSpan(at, at, reason, 1)) : null;
    }

    public Backlog Append(WaitingSpan span) => new([.. Spans, span]);

    /// <summary>Puts an occurrence before all others.</summary>
    public Backlog Prepend(DateTimeOffset at, RunReason reason) => new([new WaitingSpan(at, at, reason, 1), .. Spans]);

    /// <summary>Without those of one's own.</summary>
    public Backlog WithoutOwn() => new([.. Spans.Where(span => !span.IsOwn)]);

    /// <summary>What waits belongs to an expression that the schedule has had until now. Null: there is no room to remember it.</summary>
    public Backlog? Pin(string cron, string zone)
    {
        var pinned = new Backlog([.. Spans.Select(span => span.Cron is null && span.From != span.To ? span with { Cron = cron, Zone = zone } : span)]);
        return pinned.Spans.Sum(span => (span.Cron?.Length ?? 0) + (span.Zone?.Length ?? 0)) <= MaxText ? pinned : null;
    }

    /// <summary>The first occurrence of a span, and the backlog without it.</summary>
    /// <param name="span">One of the spans.</param>
    /// <param name="occurrences">Those that the span is of.</param>
    public (DateTimeOffset At, Backlog Others) Take(WaitingSpan span, IOccurrences occurrences)
    {
        var next = span.Count > 1 && occurrences.Next(span.From) is { } following && following <= span.To ? following : (DateTimeOffset?)null;
        // Two backfills may be the same in all.
        var others = Spans.ToList();
        var place = others.FindIndex(other => ReferenceEquals(other, span));
        if (next is { } from)
            others[place] = span with { From = from, Count = span.Count - 1 };
        else
            others.RemoveAt(place);
        return (span.From, new(others));
    }
}
