namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>SQLite refused a statement.</summary>
internal sealed class SqliteFault(int code, string message) : Exception($"SQLite error {code}: {message}")
{
    /// <summary>Primary result code.</summary>
    public int Code { get; } = code & 0xFF;

    /// <summary>The store is full, locked or out of memory: nothing was written, and later it may be.</summary>
    public bool Passing => Code is 5 or 6 or 7 or 13;

    /// <summary>The file cannot be trusted any more (I/O error, corruption): the process must not go on.</summary>
    public bool Fatal => Code is 10 or 11 or 26;
}
