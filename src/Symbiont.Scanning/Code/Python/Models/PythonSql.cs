using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>SQL: what is put into a statement's text, not what is passed beside it.</summary>
internal sealed class PythonSql : CallModels
{
    public PythonSql()
    {
        Method("execute executemany executescript fetch fetchrow fetchval raw", Execute);
        Function("pandas.read_sql pandas.read_sql_query sqlalchemy.text sqlalchemy.sql.text sqlalchemy.sql.expression.text", call =>
        {
            call.Flow.Reach(SinkKinds.Sql, call.Shown, call[0], call);
            return call[0];
        });
    }

    private static Value? Execute(Call call)
    {
        // Other things are executed as well; a text with a verb of SQL, or an object that is a cursor or connection, is a statement.
        var isStatement = call[0].Text is { } text && SqlText.IsStatement(text);
        var isDatabase = call.Receiver.Name?.Contains("connect()", StringComparison.Ordinal) == true || call.Name?.Contains("cursor()", StringComparison.Ordinal) == true;
        if (isStatement || (isDatabase && call.Method.StartsWith("execute", StringComparison.Ordinal)))
            call.Flow.Reach(SinkKinds.Sql, call.Shown, call[0], call);
        return null;
    }
}
