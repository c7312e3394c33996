using SQLitePCL;

namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>One connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly sqlite3 database;
    private readonly SqlScripts scripts;
    private readonly Dictionary<string, SqliteStatement> statements = [];

    static SqliteSession() => Batteries_V2.Init();

    public SqliteSession(string file, SqlScripts scripts, string configuration)
    {
        this.scripts = scripts;
        var code = raw.sqlite3_open_v2(file, out database, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (code != raw.SQLITE_OK)
            throw new SqliteFault(code, $"{file} cannot be opened: {raw.sqlite3_errmsg(database).utf8_to_string()}");
        Execute(scripts.Statements[configuration]);
    }

    /// <summary>The statement of that name, ready to be bound.</summary>
    public SqliteStatement this[string name] => statements.TryGetValue(name, out var statement) ? statement : Prepare(name);

    /// <summary>Runs a script of any number of statements.</summary>
    public void Execute(string script)
    {
        if (raw.sqlite3_exec(database, script, out var error) is var code and not raw.SQLITE_OK)
            throw new SqliteFault(code, error);
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        database.Dispose();
    }

    private SqliteStatement Prepare(string name)
    {
        var code = raw.sqlite3_prepare_v2(database, scripts.Statements[name], out var prepared);
        if (code != raw.SQLITE_OK)
            throw new SqliteFault(code, $"{name}: {raw.sqlite3_errmsg(database).utf8_to_string()}");
        return statements[name] = new(database, prepared);
    }
}
