namespace Symbiont.Agents.Running;

/// <summary>All that the journal says of one action.</summary>
internal sealed record JournalEntry(JournalRow? Begin = null, JournalRow? End = null)
{
    /// <summary>The line with which people were asked whether it may be done; null: nobody was.</summary>
    public JournalRow? Asked { get; init; }

    /// <summary>What they have said by now.</summary>
    public IReadOnlyList<ApprovalAnswer> Answers { get; init; } = [];

    /// <summary>The journal has two results of one action, which no worker writes.</summary>
    public bool EndsTwice { get; init; }

    /// <summary>The line that says what the action is.</summary>
    public JournalRow? Head => Asked ?? Begin ?? End;

    /// <summary>What the policies said, by the last line that tells.</summary>
    public StepDecision? Decision => (Begin ?? Asked)?.Decision;

    /// <summary>Who was asked has decided: all have approved, or one has rejected.</summary>
    public bool IsAnswered => Answers.Any(answer => !answer.Approved) || (Asked is { Approvals: { } asked } && Answers.Count == asked.Count);

    /// <summary>What the action waits for has come.</summary>
    public bool HasArrived => End is not null || (Begin is null && IsAnswered);

    public JournalEntry With(JournalRow row) => row.Kind switch
    {
        JournalKind.Begin => this with { Begin = row },
        JournalKind.Asked => this with { Asked = row },
        JournalKind.Answered => this with { Answers = [.. Answers, row.Answer!] },
        _ => this with { End = row, EndsTwice = End is not null },
    };
}
