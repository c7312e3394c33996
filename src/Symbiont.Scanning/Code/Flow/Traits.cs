namespace Symbiont.Scanning.Code.Flow;

/// <summary>What is known of where data comes from and what it is.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Given by whoever calls a tool or sends a request: an agent that read something hostile, or a stranger.</summary>
    Tool = 1 << 0,

    /// <summary>A parameter of a function that nothing in the file calls.</summary>
    Parameter = 1 << 1,

    /// <summary>Typed by whoever starts the program.</summary>
    CommandLine = 1 << 2,

    /// <summary>Came over the network.</summary>
    Download = 1 << 3,

    /// <summary>Names a store of credentials: a private key, a browser's profile, a keychain.</summary>
    CredentialPath = 1 << 4,

    /// <summary>Names a file of settings that often holds secrets: <c>.env</c>, cloud credentials.</summary>
    SecretPath = 1 << 5,

    /// <summary>Read from a store of credentials or a file of secrets.</summary>
    Credential = 1 << 6,

    /// <summary>All environment variables at once.</summary>
    Environment = 1 << 7,

    /// <summary>One environment variable that is a well-known service's secret.</summary>
    EnvironmentSecret = 1 << 8,

    /// <summary>What a person would not send away: the screen, the clipboard, keys that were typed.</summary>
    Private = 1 << 9,

    /// <summary>Made by undoing base64, hex, compression, character codes or reversal.</summary>
    Decoded = 1 << 10,

    /// <summary>Text that was put together from constants.</summary>
    Computed = 1 << 11,

    /// <summary>Put together from fixed text and something else.</summary>
    Built = 1 << 12,

    /// <summary>Names a file that was written with what came over the network.</summary>
    DownloadedFile = 1 << 13,

    /// <summary>Names a file that is run at every login, boot or start of a shell.</summary>
    StartPath = 1 << 14,

    /// <summary>Names a file that steers an agent wherever it works: its memory, its character, the instructions in a home.</summary>
    AgentPath = 1 << 15,

    /// <summary>A network socket's descriptor.</summary>
    Socket = 1 << 16,

    /// <summary>Said by a document: a title, a name in an archive, a link of a page.</summary>
    Document = 1 << 17,

    /// <summary>Names a file that a shell of the user's own runs: besides, installers put search paths, aliases and completions there.</summary>
    ProfilePath = 1 << 18,

    /// <summary>Names of several services' secrets, as a program lists them that gathers them.</summary>
    SecretNames = 1 << 19,

    /// <summary>Names the instructions of an agent that lie in a project.</summary>
    RulesPath = 1 << 20,

    /// <summary>Made by a function that says it decrypts, whatever it is given: a password as well as a program.</summary>
    Decrypted = 1 << 21,

    /// <summary>What somebody else decides.</summary>
    Untrusted = Tool | Parameter | CommandLine,
}
