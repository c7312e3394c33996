namespace Symbiont.Scanning.Code.Lexical;

/// <summary>What a call can do.</summary>
internal enum LexicalSink
{
    None,

    /// <summary>A shell reads its text.</summary>
    Shell,

    /// <summary>Starts a program; a shell, if the arguments name one.</summary>
    Program,
    Code,
    Deserialize,
    Sql,
    PathRead,
    PathWrite,
    PathDelete,

    /// <summary>Fetches what its argument names.</summary>
    Fetch,

    /// <summary>Sends what it is given.</summary>
    Send,

    /// <summary>Makes readable what is not.</summary>
    Decode,

    /// <summary>Fills the argument behind <c>&amp;</c> with a request's data.</summary>
    Fill,
}
