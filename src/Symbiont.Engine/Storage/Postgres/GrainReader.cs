using Npgsql;
using NpgsqlTypes;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>
/// Reads rows of grains: those asked for while one statement is under way share the next. A statement begins after all that
/// it answers were asked, so each answer is as fresh as if it had been read alone.
/// </summary>
internal sealed class GrainReader(PostgresSessions sessions)
{
    private const int MaxStatements = 2;
    private const int MaxRows = 512;

    private readonly Lock gate = new();
    private List<Wanted> waiting = [];
    private int underWay;

    public Task<StoredGrain?> Load(GrainId grain, long known)
    {
        var wanted = new Wanted(grain.ToString(), known);
        lock (gate)
        {
            waiting.Add(wanted);
            if (underWay == MaxStatements)
                return wanted.Completion.Task;
            underWay++;
        }

        _ = Run();
        return wanted.Completion.Task;
    }

    private async Task Run()
    {
        while (Take() is { Count: > 0 } batch)
        {
            try
            {
                var found = await Read(batch);
                for (var i = 0; i < batch.Count; i++)
                    batch[i].Completion.TrySetResult(found[i]);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                foreach (var wanted in batch)
                    wanted.Completion.TrySetException(PostgresFaults.ForCallers(error));
            }
        }
    }

    private List<Wanted> Take()
    {
        lock (gate)
        {
            var batch = waiting;
            if (batch.Count > MaxRows)
            {
                waiting = batch.GetRange(MaxRows, batch.Count - MaxRows);
                batch.RemoveRange(MaxRows, batch.Count - MaxRows);
                return batch;
            }

            waiting = [];
            if (batch.Count == 0)
                underWay--;
            return batch;
        }
    }

    private async Task<StoredGrain?[]> Read(List<Wanted> batch)
    {
        await using var connection = await sessions.Connections.Turns.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sessions.Scripts.Statements["grain_load"], connection);
        command.Parameters.Add(new NpgsqlParameter<string[]>
        {
            TypedValue = [.. batch.Select(static wanted => wanted.Id)],
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
        });
        command.Parameters.Add(new NpgsqlParameter<long[]>
        {
            TypedValue = [.. batch.Select(static wanted => wanted.Known)],
            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
        });
        var found = new StoredGrain?[batch.Count];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var place = (int)reader.GetInt64(0) - 1;
            var version = reader.GetInt64(1);
            found[place] = reader.IsDBNull(3)
                ? new(version, null, IsKnown: version == batch[place].Known)
                : new(version, new(reader.GetInt32(2), reader.GetFieldValue<byte[]>(3)));
        }

        return found;
    }

    private sealed class Wanted(string id, long known)
    {
        public string Id => id;

        public long Known => known;

        public TaskCompletionSource<StoredGrain?> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
