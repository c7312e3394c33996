using System.Reflection;

namespace Symbiont.Engine.Storage;

/// <summary>The SQL of one kind of store, embedded: numbered migrations, and statements by name from <c>queries/</c>.</summary>
internal sealed class SqlScripts
{
    private const string NameMark = "-- name: ";

    private SqlScripts(IReadOnlyList<(int Number, string Sql)> migrations, IReadOnlyDictionary<string, string> statements)
    {
        Migrations = migrations;
        Statements = statements;
    }

    /// <summary>In order of their numbers.</summary>
    public IReadOnlyList<(int Number, string Sql)> Migrations { get; }

    public IReadOnlyDictionary<string, string> Statements { get; }

    public static SqlScripts Of(string store)
    {
        var assembly = typeof(SqlScripts).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith($"{store}/", StringComparison.Ordinal)).ToList();
        var queries = $"{store}/queries/";
        var migrations = names.Where(name => !name.StartsWith(queries, StringComparison.Ordinal))
            .Select(name => (Number: int.Parse(name.AsSpan(store.Length + 1, 4), provider: null), Sql: Text(assembly, name)))
            .OrderBy(migration => migration.Number).ToList();
        var statements = names.Where(name => name.StartsWith(queries, StringComparison.Ordinal))
            .SelectMany(name => Named(Text(assembly, name)))
            .ToDictionary(statement => statement.Name, statement => statement.Sql);
        return new(migrations, statements);
    }

    private static IEnumerable<(string Name, string Sql)> Named(string text) =>
        from part in text.Split(NameMark).Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        select (part[..end].Trim(), WithoutComments(part[(end + 1)..]));

    private static string WithoutComments(string sql) =>
        string.Join('\n', sql.Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal))).Trim();

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
