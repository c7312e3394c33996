namespace Symbiont.Scanning.Prose.Orders;

/// <summary>What a word of a lexicon is for. The parts of an order are told by which of them stand together in one sentence; see <see cref="PartReader"/>.</summary>
internal enum WordClass
{
    /// <summary>Negates: not, never, without.</summary>
    Not,

    /// <summary>Lets somebody know: tell, mention, list, show.</summary>
    Tell,

    /// <summary>Somebody who may know: the user, a customer, a reviewer.</summary>
    Person,

    /// <summary>Where an account of what was done is given: a summary, a log, minutes.</summary>
    Account,

    /// <summary>Keeps out of sight without a negation: secretly, leave out.</summary>
    Hide,

    /// <summary>Somebody wants to know: asks, complains, doubts.</summary>
    Ask,

    /// <summary>An answer: say, explain, claim.</summary>
    Say,

    /// <summary>Why somebody had better not know: worries, is distracted.</summary>
    Calm,

    /// <summary>Makes something untrue: invent, backdate, as if.</summary>
    Fake,

    /// <summary>Gives something out of hand: send, share, copy.</summary>
    Send,

    /// <summary>What belongs to somebody: mails, contracts, photos.</summary>
    Private,

    /// <summary>Does away with something: delete, overwrite.</summary>
    Erase,

    /// <summary>What shows later what happened: logs, mails, complaints.</summary>
    Trace,

    /// <summary>Writes down to stay: save, add, remember.</summary>
    Keep,

    /// <summary>Where an agent remembers.</summary>
    Memory,

    /// <summary>The text itself: this section, these rules.</summary>
    Self,

    /// <summary>Wherever there are more: every project, all contacts.</summary>
    Every,

    /// <summary>Takes the force out of something: disable, skip.</summary>
    Weaken,

    /// <summary>What protects: a check, an approval, a signature.</summary>
    Guard,

    /// <summary>Moves money.</summary>
    Pay,

    /// <summary>What lets in or pays: a password, a code, the number of a card.</summary>
    Secret,

    /// <summary>Nobody need be asked: without consent, already approved.</summary>
    Unasked,

    /// <summary>Somebody is asked: ask the user first. Speaks for the text.</summary>
    Consent,

    /// <summary>An agent, a model, an assistant.</summary>
    Machine,

    /// <summary>Somebody else's name is used.</summary>
    Role,

    /// <summary>Speaks of attacks, or of an example. Speaks for the text.</summary>
    Warn,
}
