using System.Globalization;

namespace Symbiont.Engine.Storage.Sqlite;

/// <summary>Brings the file to the schema of this release; a newer one is refused before anything is written.</summary>
internal static class SqliteMigrations
{
    public static void Apply(SqliteSession session, SqlScripts scripts)
    {
        var present = (int)session["schema_version"].First(static row => row.Number(0));
        var newest = scripts.Migrations[^1].Number;
        if (present > newest)
            throw new NewerSchemaException("The data folder", present, newest);
        foreach (var (number, sql) in scripts.Migrations.Where(migration => migration.Number > present))
        {
            session.Execute(string.Create(CultureInfo.InvariantCulture, $"begin immediate;\n{sql}\n;pragma user_version = {number}; commit;"));
        }
    }
}
