namespace Symbiont.Engine.Tests.Simulation;

/// <summary>Locks of grains' rows, each with a line of those who wait.</summary>
internal sealed class RowLocks
{
    private readonly Dictionary<GrainId, Line> lines = [];

    public Task Take(SimTransaction transaction, GrainId row)
    {
        // What was ended from outside takes nothing any more; its statement is over.
        if (transaction.IsOver)
            return new TaskCompletionSource().Task;
        if (!lines.TryGetValue(row, out var line))
            lines.Add(row, line = new());
        if (line.Holder == transaction)
            return Task.CompletedTask;
        if (line.Holder is null)
        {
            line.Holder = transaction;
            transaction.Rows.Add(row);
            return Task.CompletedTask;
        }

        var turn = new TaskCompletionSource();
        line.Waiting.Enqueue((transaction, turn));
        return turn.Task;
    }

    public void Free(SimTransaction transaction, SimProcess server)
    {
        foreach (var row in transaction.Rows)
        {
            var line = lines[row];
            line.Holder = null;
            while (line.Holder is null && line.Waiting.TryDequeue(out var next))
            {
                if (next.Transaction.IsOver)
                    continue;
                line.Holder = next.Transaction;
                next.Transaction.Rows.Add(row);
                server.Do(next.Turn.SetResult);
            }
        }
    }

    private sealed class Line
    {
        public SimTransaction? Holder { get; set; }

        public Queue<(SimTransaction Transaction, TaskCompletionSource Turn)> Waiting { get; } = new();
    }
}
