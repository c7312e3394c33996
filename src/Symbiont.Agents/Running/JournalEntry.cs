namespace Symbiont.Agents.Running;

/// <summary>All that the journal says of one action.</summary>
internal sealed record JournalEntry(JournalRow? Begin = null, JournalRow? End = null)
{
    /// <summary>The journal has two results of one action, which no worker writes.</summary>
    public bool EndsTwice { get; init; }

    /// <summary>The line that says what the action is.</summary>
    public JournalRow? Head => Begin ?? End;

    public JournalEntry With(JournalRow row) => row.Kind switch
    {
        JournalKind.Begin => this with { Begin = row },
        _ => this with { End = row, EndsTwice = End is not null },
    };
}
