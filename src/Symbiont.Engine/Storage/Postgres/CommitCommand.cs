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

    private static NpgsqlParameter<long> Long(long value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };
}
