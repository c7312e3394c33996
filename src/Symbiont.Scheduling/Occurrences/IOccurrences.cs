namespace Symbiont.Scheduling.Occurrences;

/// <summary>The instants at which something is to happen: whole seconds of UTC, each once, in order. Immutable, and the same on every machine with the same time zones.</summary>
public interface IOccurrences
{
    /// <summary>The first one after an instant; null: there is none any more.</summary>
    DateTimeOffset? Next(DateTimeOffset after);

    /// <summary>How many there are after an instant, up to and with another. Takes as long as there are months between them, however many there are.</summary>
    long Count(DateTimeOffset after, DateTimeOffset upTo);
}
