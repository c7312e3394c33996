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

    /// <summary>Loads what it is given, or the file that is named, into the program.</summary>
    Load,

    /// <summary>Calls the method that its first argument names.</summary>
    Method,

    /// <summary>Fills a template that is itself given.</summary>
    Template,

    /// <summary>Text of a query that is no SQL: of a directory, a document store, a tree.</summary>
    Query,
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
