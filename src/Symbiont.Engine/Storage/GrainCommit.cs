namespace Symbiont.Engine.Storage;

/// <summary>
/// Everything that one batch of turns of one grain wants to have happen, all or nothing. The store decides by the
/// version whether the batch saw the grain's latest state.
/// </summary>
internal sealed class GrainCommit(GrainId grain, long expectedVersion)
{
    public EffectList<CreateEffect> Creates;
    public EffectList<MessageEffect> Messages;
    public EffectList<ReminderEffect> Reminders;

    /// <summary>Messages that these turns take; each must still exist.</summary>
    public EffectList<long> Taken;
    public EffectList<WorkEffect> Work;
    public EffectList<Guid> EndedWork;

    /// <summary>Work items on whose behalf turns ran; each must still hold its token.</summary>
    public EffectList<WorkFence> Fences;
    public EffectList<FeedEffect> Appends;
    public EffectList<RowEffect> Rows;
    public EffectList<RowEffect> Lookups;
    public EffectList<ClaimEffect> Claims;
    public EffectList<BodyEffect> Bodies;
    public EffectList<AnswerEffect> Answers;

    public GrainId Grain { get; } = grain;

    /// <summary>The version that the turns saw; 0: the grain had no row.</summary>
    public long ExpectedVersion { get; } = expectedVersion;

    /// <summary>The new state; null: as it was.</summary>
    public StoredState? State { get; set; }

    /// <summary>Claims of messages that had failed in this silo when the commit began, see <see cref="Deliveries.FailedClaims"/>.</summary>
    public int FailedClaims { get; set; }

    /// <summary>The grain's state, bodies, feeds and reminders go away with this commit; its row stays for a while without them.</summary>
    public bool Forget { get; set; }

    public bool ChangesNothing =>
        State is null && !Forget && Creates.Count == 0 && Messages.Count == 0 && Reminders.Count == 0 && Taken.Count == 0 && Work.Count == 0
        && EndedWork.Count == 0 && Appends.Count == 0 && Rows.Count == 0 && Lookups.Count == 0 && Claims.Count == 0 && Bodies.Count == 0
        && Answers.Count == 0;

    /// <summary>Takes back what was to become the grain's own and would go at once: it is forgotten.</summary>
    public void DropOwn()
    {
        Appends.RemoveAll(row => !row.Feed.StartsWith('*'));
        Reminders = default;
        Bodies.RemoveAll(body => body.Grain == Grain);
    }

    /// <summary>Adds the effects of a later turn of the same batch.</summary>
    public void Add(GrainCommit later)
    {
        if (later.Forget)
            DropOwn();
        Creates.AddRange(later.Creates);
        Messages.AddRange(later.Messages);
        Reminders.AddRange(later.Reminders);
        Taken.AddRange(later.Taken);
        Work.AddRange(later.Work);
        EndedWork.AddRange(later.EndedWork);
        Fences.AddRange(later.Fences);
        Appends.AddRange(later.Appends);
        Rows.AddRange(later.Rows);
        Lookups.AddRange(later.Lookups);
        Claims.AddRange(later.Claims);
        Bodies.AddRange(later.Bodies);
        Answers.AddRange(later.Answers);
        Forget |= later.Forget;
    }
}
