namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>One write on its way to the writer's next transaction.</summary>
internal sealed class SqliteJob<T>(Func<SqliteSession, T> work) : SqliteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Completion => completion.Task;

    public override void Run(SqliteSession session) => result = work(session);

    public override void Complete() => completion.TrySetResult(result!);

    public override void Fail(Exception error) => completion.TrySetException(error);
}

/// <summary>One write on its way to the writer's next transaction.</summary>
internal abstract class SqliteJob
{
    /// <summary>Writes within the transaction; may run again in a smaller one.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>The transaction is durable.</summary>
    public abstract void Complete();

    /// <summary>Nothing of this job was written.</summary>
    public abstract void Fail(Exception error);
}
