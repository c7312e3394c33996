namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Named statements on each group of the silo's connections.</summary>
internal sealed class PostgresSessions(PostgresConnections connections, SqlScripts scripts)
{
    public SqlScripts Scripts => scripts;

    public PostgresConnections Connections => connections;

    public PostgresSession Rows { get; } = new(connections.Rows, scripts);

    public PostgresSession Lease { get; } = new(connections.Lease, scripts);
}
