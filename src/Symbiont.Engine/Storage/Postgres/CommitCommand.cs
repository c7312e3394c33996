using Npgsql;
using NpgsqlTypes;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>The call of <c>engine_commit</c>.</summary>
internal static class CommitCommand
{
    public static NpgsqlCommand Of(PostgresSessions sessions, NpgsqlConnection connection, long silo, long slot, long number, CommitBatch batch)
    {
        var command = new NpgsqlCommand(sessions.Scripts.Statements["commit"], connection);
        Fill(command.Parameters, silo, slot, number, batch);
        return command;
    }

    public static void Fill(NpgsqlParameterCollection parameters, long silo, long slot, long number, CommitBatch batch)
    {
        parameters.Add(Long(silo));
        parameters.Add(Long(slot));
        parameters.Add(Long(number));
        batch.AddTo(parameters);
    }

    public static async Task<CommitAnswer> Execute(NpgsqlCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var answer = CommitAnswer.Read(reader, 0);
        // Only the end of the answer says that the transaction has committed.
        while (await reader.NextResultAsync())
        {
        }

        return answer;
    }

    private static NpgsqlParameter<long> Long(long value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };
}
