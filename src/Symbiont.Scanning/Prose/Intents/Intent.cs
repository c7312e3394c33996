namespace Symbiont.Scanning.Prose.Intents;

/// <summary>What a passage of text is after. None of them is bad alone; which of them stand together is.</summary>
[Flags]
internal enum Intent
{
    None = 0,

    /// <summary>Names data that belongs to the user: mails, documents, keys, conversations.</summary>
    Private = 1,

    /// <summary>Has something sent, written or given to somebody.</summary>
    Sending = 2,

    /// <summary>Names where to: an address, a tool that reaches out, a field that is carried along.</summary>
    Destination = 4,

    /// <summary>Keeps an action from the user.</summary>
    Concealing = 8,

    /// <summary>Has the user told, or shown, something untrue.</summary>
    Deceiving = 16,

    /// <summary>Speaks to a model, and not to whoever reads the file.</summary>
    Addressing = 32,

    /// <summary>Sets rules aside that an agent was given.</summary>
    Overriding = 64,

    /// <summary>Has something done that costs the user dearly: deleted, paid, opened, switched off.</summary>
    Harming = 128,

    /// <summary>Has a command run.</summary>
    Running = 256,

    /// <summary>Has a question of the user, or of somebody who checks, answered with a lie.</summary>
    Denying = 1024,

    /// <summary>Stands where people do not look: in a comment, in invisible markup, in data.</summary>
    Hidden = 512,
}
