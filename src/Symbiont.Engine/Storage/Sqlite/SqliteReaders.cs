using System.Collections.Concurrent;

namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>Connections for reading, beside the one that writes. A read sees every commit answered before it began.</summary>
internal sealed class SqliteReaders(string file, SqlScripts scripts) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private volatile bool disposed;

    public T Read<T>(Func<SqliteSession, T> read)
    {
        if (!idle.TryTake(out var session))
            session = new(file, scripts, "configure_reader");
        try
        {
            return read(session);
        }
        finally
        {
            if (disposed)
                session.Dispose();
            else
                idle.Add(session);
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var session))
            session.Dispose();
    }
}
