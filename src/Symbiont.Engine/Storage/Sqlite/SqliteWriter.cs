namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>
/// The one connection that writes, on a thread of its own: what waits goes into one transaction together, and while
/// that becomes durable the next one gathers.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MaxJobs = 2048;

    private readonly SqliteSession session;
    private readonly Lock gate = new();
    private readonly AutoResetEvent arrived = new(false);
    private readonly Thread thread;
    private List<SqliteJob> waiting = [];
    private bool stopping;

    public SqliteWriter(SqliteSession session)
    {
        this.session = session;
        thread = new(Run) { IsBackground = true, Name = "sqlite writer" };
        thread.Start();
    }

    /// <summary>The result once it is durable.</summary>
    public Task<T> Write<T>(Func<SqliteSession, T> work)
    {
        var job = new SqliteJob<T>(work);
        lock (gate)
        {
            if (stopping)
            {
                job.Fail(new StoreUnavailableException("the server is stopping."));
                return job.Completion;
            }

            waiting.Add(job);
            if (waiting.Count > 1)
                return job.Completion;
        }

        arrived.Set();
        return job.Completion;
    }

    /// <summary>Writes what waits, then stops.</summary>
    public void Dispose()
    {
        lock (gate)
            stopping = true;
        arrived.Set();
        thread.Join();
        arrived.Dispose();
        session.Dispose();
    }

    private void Run()
    {
        while (true)
        {
            var jobs = Take();
            if (jobs.Count == 0)
            {
                if (Stopped())
                    return;
                arrived.WaitOne();
                continue;
            }

            for (var start = 0; start < jobs.Count; start += MaxJobs)
                Transact(jobs.GetRange(start, Math.Min(MaxJobs, jobs.Count - start)));
        }
    }

    private List<SqliteJob> Take()
    {
        lock (gate)
        {
            // Never the list itself: what is added to it a moment later would be done twice.
            if (waiting.Count == 0)
                return [];
            var taken = waiting;
            waiting = new(taken.Count);
            return taken;
        }
    }

    private bool Stopped()
    {
        lock (gate)
            return stopping && waiting.Count == 0;
    }

    private void Transact(List<SqliteJob> jobs)
    {
        try
        {
            session["begin"].Run();
            foreach (var job in jobs)
                job.Run(session);
            session["commit"].Run();
        }
        catch (SqliteFault fault) when (fault.Fatal)
        {
            // After a failed write or flush nobody knows what the disk holds; only a fresh start can find out.
            Environment.FailFast($"The store cannot be trusted any more: {fault.Message}");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Undo(jobs, error);
            return;
        }

        foreach (var job in jobs)
            job.Complete();
    }

    /// <summary>Rolls back; the halves are tried apart until the bad job stands alone.</summary>
    private void Undo(List<SqliteJob> jobs, Exception error)
    {
        try
        {
            session["rollback"].Run();
        }
        catch (SqliteFault)
        {
            // SQLite rolls back by itself on some errors; then there is nothing left to roll back.
        }

        if (error is SqliteFault { Passing: true } fault)
        {
            foreach (var job in jobs)
                job.Fail(new StoreUnavailableException(fault.Message));
        }
        else if (jobs.Count == 1)
        {
            jobs[0].Fail(error);
        }
        else
        {
            Transact(jobs.GetRange(0, jobs.Count / 2));
            Transact(jobs.GetRange(jobs.Count / 2, jobs.Count - (jobs.Count / 2)));
        }
    }
}
