namespace Symbiont.Engine;

/// <summary>Something that has work lying in the store until its time comes.</summary>
internal interface IDueSource
{
    /// <summary>Set by the waker; asks it to look now.</summary>
    Action Wake { get; set; }

    /// <summary>Takes what is due. When it wants to look again for what it holds itself; null: for nothing.</summary>
    Task<DateTimeOffset?> Pump();
}
