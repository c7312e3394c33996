namespace Symbiont.Agents;

/// <summary>Who waits for an agent's events, and which events wait for somebody.</summary>
internal sealed record EventInbox
{
    /// <summary>Characters that all waits of an agent may take in its state: more than 500 ordinary ones.</summary>
    private const int MaxWaits = 24 * 1024;

    /// <summary>Messages that may lie in the mailbox at once.</summary>
    public const int MaxMails = 200;

    public static EventInbox Empty { get; } = new();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<EventWait> Waits { get; init; } = [];

    /// <summary>Oldest first; kept only while executions are under way, for later ones do not look back.</summary>
    public IReadOnlyList<KeptEvent> Kept { get; init; } = [];

    /// <summary>The mailbox: messages that nobody has taken yet, oldest first.</summary>
    public IReadOnlyList<Mail> Mails { get; init; } = [];

    /// <summary>When the agent looks for waits that are over; null: never.</summary>
    public DateTimeOffset? Alarm { get; init; }

    /// <summary>When the first wait or message is over by time; null: none is.</summary>
    public DateTimeOffset? NextDue() => Waits.Select(wait => wait.Until).Concat(Mails.Select(mail => (DateTimeOffset?)mail.Until)).Min();

    /// <summary>Who has waited longest for this type; null: nobody waits for it.</summary>
    public EventWait? Taker(string type, DateTimeOffset now) => Waits.FirstOrDefault(wait => wait.Type == type && !wait.IsOver(now));

    /// <summary>Who has waited longest for such a message; null: nobody waits for it.</summary>
    public EventWait? Taker(Mail mail, DateTimeOffset now) => Waits.FirstOrDefault(wait => mail.IsFor(wait.Type) && !wait.IsOver(now));

    /// <summary>The oldest message for somebody who waits for this type.</summary>
    public Mail? FindMail(string type, DateTimeOffset now) => Mails.FirstOrDefault(mail => mail.IsFor(type) && mail.Until > now);

    /// <summary>The oldest kept event of this type from this number on.</summary>
    public KeptEvent? Find(string type, long since) => Kept.FirstOrDefault(kept => kept.Number >= since && kept.Type == type);

    public bool Has(string executionId, string path) => Waits.Any(wait => wait.IsOf(executionId, path));

    public bool HasRoomFor(EventWait wait) => Waits.Append(wait).Sum(each => each.Line.Length) <= MaxWaits;

    public EventInbox With(EventWait wait) => this with { Waits = [.. Waits, wait] };

    public EventInbox With(Mail mail) => this with { Mails = [.. Mails, mail] };

    public EventInbox Without(Mail taken) => this with { Mails = [.. Mails.Where(mail => mail != taken)] };

    public EventInbox Without(EventWait taken) => this with { Waits = [.. Waits.Where(wait => wait != taken)] };

    public EventInbox Without(KeptEvent taken) => this with { Kept = [.. Kept.Where(kept => kept != taken)] };

    /// <summary>An execution has ended; with the last one the kept events have nobody any more who could want them.</summary>
    public EventInbox Without(string executionId, bool isLast) => Waits.Count == 0 && Kept.Count == 0
        ? this
        : this with { Waits = [.. Waits.Where(wait => wait.ExecutionId != executionId)], Kept = isLast ? [] : Kept };

    /// <summary>One more kept event; those before <paramref name="oldest"/> have left the agent's record.</summary>
    public EventInbox Keep(KeptEvent added, long oldest) => this with
    {
        Kept = [.. Kept.Append(added).Where(kept => kept.Number >= oldest).OrderBy(kept => kept.Number)],
    };
}
