using Symbiont.Scheduling.Missed;

namespace Symbiont.Scheduling.Tests.Naive;

/// <summary>What a schedule does, by lists of all its occurrences: nothing is clever here.</summary>
internal sealed class NaiveSchedule(IReadOnlyList<DateTimeOffset> all, OverlapPolicy overlap, CatchUpPolicy catchUp, TimeSpan window, long maxRuns, DateTimeOffset start)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly List<DateTimeOffset> underWay = [];
    private readonly List<DateTimeOffset> waiting = [];
    private DateTimeOffset handled = start;
    private bool isPaused;

    public List<DateTimeOffset> Started { get; } = [];

    public int Skipped { get; private set; }

    public int Waiting => waiting.Count;

    public int UnderWay => underWay.Count;

    /// <summary>Occurrences that count against the runs it may have.</summary>
    private long Used => Started.Count + waiting.Count;

    /// <summary>Somebody looks at the clock.</summary>
    public void Look(DateTimeOffset now)
    {
        // What is passed over leaves room for the next ones.
        DateTimeOffset before;
        do
        {
            before = handled;
            Decide(now);
        }
        while (handled != before);
        Fill();
    }

    /// <summary>The run that has gone on for longest ends.</summary>
    public void Go()
    {
        if (underWay.Count > 0)
            underWay.RemoveAt(0);
        Fill();
    }

    public void Pause(DateTimeOffset now)
    {
        Look(now);
        isPaused = true;
    }

    public void Resume(DateTimeOffset now)
    {
        isPaused = false;
        handled = now > handled ? now : handled;
        Fill();
    }

    private void Decide(DateTimeOffset now)
    {
        if (isPaused || Used >= maxRuns)
            return;
        var open = all.Where(at => at > handled && at <= now).ToList();
        var onTime = open.Where(at => now - at <= Grace).ToList();
        var due = catchUp switch
        {
            CatchUpPolicy.None => onTime,
            CatchUpPolicy.All => [.. open.Where(at => now - at <= window || now - at <= Grace)],
            _ when onTime.Count > 0 => onTime,
            _ => [.. open.TakeLast(1).Where(at => now - at <= window)],
        };
        due = [.. due.Take((int)Math.Min(int.MaxValue, maxRuns - Used))];
        var isLast = due.Count == maxRuns - Used;
        var decided = open.Where(at => !isLast || at <= due[^1]).ToList();
        Skipped += decided.Count - due.Count;
        handled = decided.Count > 0 ? decided[^1] : handled;
        foreach (var at in due)
            Occur(at);
    }

    private void Occur(DateTimeOffset at)
    {
        if (underWay.Count == 0 || overlap == OverlapPolicy.AllowAll)
        {
            Begin(at);
            return;
        }

        switch (overlap)
        {
            case OverlapPolicy.Skip:
                Skipped++;
                break;
            case OverlapPolicy.BufferAll:
                waiting.Add(at);
                break;
            case OverlapPolicy.TerminateOther:
                underWay.Clear();
                Begin(at);
                break;
            default:
                Skipped += waiting.Count;
                waiting.Clear();
                waiting.Add(at);
                break;
        }
    }

    private void Fill()
    {
        // Those that are cancelled end soon.
        if (overlap == OverlapPolicy.CancelOther && waiting.Count > 0)
            underWay.Clear();
        while (waiting.Count > 0 && underWay.Count == 0 && !isPaused)
        {
            Begin(waiting[0]);
            waiting.RemoveAt(0);
        }
    }

    private void Begin(DateTimeOffset at)
    {
        Started.Add(at);
        underWay.Add(at);
    }
}
