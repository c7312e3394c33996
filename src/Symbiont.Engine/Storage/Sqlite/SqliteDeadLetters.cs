namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>Puts what was given up back into line.</summary>
internal static class SqliteDeadLetters
{
    public static bool Requeue(SqliteSession sql, long seq, DateTimeOffset now)
    {
        var taken = sql["dead_letter_take"].Bind(seq).Rows(static row => new Taken(
            GrainId.Parse(row.Text(0)), row.Text(1), row.Bytes(2), row.TextOrNull(3), row.TextOrNull(4), row.Number(5), (int)row.Number(6)));
        if (taken is not [var letter])
            return false;
        if (letter.Sender is { } sender)
        {
            sql["message_insert"].Bind(letter.Grain).Bind(GrainId.Parse(sender)).Bind((string?)null).Bind(letter.Kind).Bind(letter.Schema).BindText(letter.Payload)
                .Bind(now).Bind((long?)null).First(static row => row.Number(0));
        }
        else
        {
            sql["work_requeue"].Bind(letter.Item).Bind(letter.Kind).Bind(letter.Grain).Bind(letter.Schema).BindText(letter.Payload).Bind(now).Bind(letter.Token).Run();
        }

        return true;
    }

    private sealed record Taken(GrainId Grain, string Kind, byte[] Payload, string? Sender, string? Item, long Token, int Schema);
}
