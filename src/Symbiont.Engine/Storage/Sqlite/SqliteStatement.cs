using SQLitePCL;

namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>A prepared statement: bind from 1, run or step, read columns from 0.</summary>
internal sealed class SqliteStatement(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    private int next = 1;

    public SqliteStatement Bind(string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(statement, next++) : raw.sqlite3_bind_text(statement, next++, value));
        return this;
    }

    public SqliteStatement Bind(long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(statement, next++, number) : raw.sqlite3_bind_null(statement, next++));
        return this;
    }

    public SqliteStatement Bind(DateTimeOffset value) => Bind(value.ToUnixTimeMilliseconds());

    public SqliteStatement Bind(GrainId grain) => Bind(grain.Type).Bind(grain.Key);

    public SqliteStatement BindText(ReadOnlyMemory<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(statement, next++, utf8.Span));
        return this;
    }

    public SqliteStatement BindBlob(ReadOnlyMemory<byte> bytes)
    {
        Check(bytes.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, next++, 0) : raw.sqlite3_bind_blob(statement, next++, bytes.Span));
        return this;
    }

    /// <summary>Runs to the end; the number of rows changed.</summary>
    public int Run()
    {
        while (Step())
        {
        }

        return raw.sqlite3_changes(database);
    }

    /// <summary>The rows, each read by <paramref name="read"/>.</summary>
    public List<T> Rows<T>(Func<SqliteStatement, T> read)
    {
        var rows = new List<T>();
        while (Step())
            rows.Add(read(this));
        return rows;
    }

    /// <summary>The first row read by <paramref name="read"/>, or the default.</summary>
    public T? First<T>(Func<SqliteStatement, T> read)
    {
        var found = Step();
        var value = found ? read(this) : default;
        if (found)
            Reset();
        return value;
    }

    public bool Any() => First(static _ => true);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(Number(column));

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public GrainId Grain(int column) => new(Text(column), Text(column + 1));

    public void Dispose() => statement.Dispose();

    /// <summary>True: a row is there. At the end, and on an error, the statement is ready for the next use.</summary>
    private bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW)
            return true;
        var fault = code == raw.SQLITE_DONE ? null : new SqliteFault(code, raw.sqlite3_errmsg(database).utf8_to_string());
        Reset();
        return fault is null ? false : throw fault;
    }

    private void Reset()
    {
        next = 1;
        _ = raw.sqlite3_reset(statement);
    }

    private void Check(int code)
    {
        if (code == raw.SQLITE_OK)
            return;
        var fault = new SqliteFault(code, raw.sqlite3_errmsg(database).utf8_to_string());
        Reset();
        throw fault;
    }
}
