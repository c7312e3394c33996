namespace Symbiont.Engine;

/// <summary>Something that has work lying in the store until its time comes.</summary>
internal interface IDueSource
{
    /// <summary>Set by the waker; asks it to look now.</summary>
    Action Wake { get; set; }

    /// <summary>Set by the waker: something is due that was not taken. Whoever makes room for it says so by <see cref="Wake"/>.</summary>
    bool HasLeft { get; set; }

    /// <summary>Takes what is due.</summary>
    Task Pump();
}
