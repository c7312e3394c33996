namespace Symbiont.Scanning.Prose.Orders;

/// <summary>A part of an order that turns an agent against whoever it works for. None is bad alone; see <see cref="OrderScale"/>.</summary>
internal enum Part
{
    /// <summary>Somebody is not told: "is not mentioned in the summary".</summary>
    Conceal,

    /// <summary>Something is kept out of sight.</summary>
    Hide,

    /// <summary>Who asks is answered as it is written here.</summary>
    Cover,

    /// <summary>Why somebody had better not know.</summary>
    Calm,

    /// <summary>Nobody need be asked.</summary>
    Unasked,

    /// <summary>Something untrue is made.</summary>
    Fake,

    /// <summary>Something goes to an address.</summary>
    Away,

    /// <summary>Something private is given out of hand.</summary>
    Leak,

    /// <summary>What shows what happened is done away with.</summary>
    Erase,

    /// <summary>Something is put where an agent remembers.</summary>
    Plant,

    /// <summary>The text is carried on to others.</summary>
    Spread,

    /// <summary>A protection is taken away.</summary>
    Weaken,

    /// <summary>Money is moved.</summary>
    Pay,

    /// <summary>A password or a code is asked for, or handled.</summary>
    Secret,

    /// <summary>Somebody else's name is used.</summary>
    Role,

    /// <summary>A tool that sends is called by its name, which is written alike in every language.</summary>
    Tool,

    /// <summary>An agent is spoken of.</summary>
    Machine,

    /// <summary>Somebody is asked first.</summary>
    Consent,

    /// <summary>Attacks or examples are spoken of.</summary>
    Warn,
}
