using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace Symbiont.Testing;

/// <summary>A private PostgreSQL server on the loopback address. It and its folder go when they are disposed of or when this process ends, however it ends.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Host = "127.0.0.1";
    private const string Database = "symbiont";
    private const string Role = "symbiont";

    /// <summary>Far beyond what a start takes, on a machine that is busy with other tests too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<Task<PostgresServer>> SharedServer = new(() => Start());

    private readonly PostgresFolder folder;
    private readonly string password;
    private readonly Dictionary<string, string> settings;
    private PostgresProcess process = null!;
    private int names;

    private PostgresServer(PostgresFolder folder, string password, IReadOnlyDictionary<string, string> extra)
    {
        this.folder = folder;
        this.password = password;
        Port = LoopbackPort.Free();
        settings = new()
        {
            ["listen_addresses"] = Host,
            ["port"] = Port.ToString(CultureInfo.InvariantCulture),
            ["unix_socket_directories"] = folder.Path,
            ["max_connections"] = "200",
            ["shared_buffers"] = "128MB",
        };
        foreach (var (name, value) in extra)
            settings[name] = value;
    }

    /// <summary>Why there is no server to test with, and what to do about it; null: there is one.</summary>
    public static string? Missing => PostgresBinaries.Missing;

    /// <summary>The path of a program of PostgreSQL's, for example <c>pgbench</c>.</summary>
    public static string Program(string name) => PostgresBinaries.PathOf(name);

    /// <summary>The reason to skip a test that needs a server; null: run it. A continuous build never skips, its tests fail.</summary>
    public static string? SkipReason => Environment.GetEnvironmentVariable("CI") == "true" ? null : Missing;

    /// <summary>The one server of this process, for every test that leaves it as it found it; started at first use.</summary>
    public static Task<PostgresServer> Shared => SharedServer.Value;

    /// <summary>Stays the same over restarts.</summary>
    public int Port { get; }

    /// <summary>Holds everything of this server.</summary>
    public string Folder => folder.Path;

    /// <summary>For what only a superuser may do. Connections are not pooled.</summary>
    public string SuperuserConnectionString => Connection("postgres", "postgres", pooled: false);

    /// <summary>The last lines of the server's log, since its last start.</summary>
    public string Log => process.Log;

    /// <summary>Makes a server and starts it. Commits are durable as in production unless the settings say otherwise.</summary>
    /// <param name="settings">Names and values as in <c>postgresql.conf</c>.</param>
    public static async Task<PostgresServer> Start(IReadOnlyDictionary<string, string>? settings = null)
    {
        if (Missing is { } reason)
            throw new InvalidOperationException(reason);
        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var server = new PostgresServer(await PostgresFolder.Make(password), password, settings ?? new Dictionary<string, string>());
        try
        {
            await server.StartAgain();
            // The product runs as a role that may do nothing special, so that the tests show what it may not do.
            await server.Administer($"create role {Role} login password '{password}'");
            await server.Administer($"create database {Database} owner {Role}");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Of the role that owns the database; one pool for each schema.</summary>
    /// <param name="schema">The only schema on the search path; null: <c>public</c>.</param>
    public string ConnectionString(string? schema = null) => Connection(Database, Role, schema);

    /// <summary>The same as the address that the product's setting takes; an address knows no schema.</summary>
    public static string AddressOf(string connectionString)
    {
        var of = new NpgsqlConnectionStringBuilder(connectionString);
        return $"postgresql://{of.Username}:{of.Password}@{of.Host}:{of.Port}/{of.Database}?sslmode=disable";
    }

    /// <summary>The connection string of an empty schema of its own.</summary>
    public async Task<string> NewSchema()
    {
        var name = NewName("schema");
        await Administer($"create schema {name} authorization {Role}", Database);
        return ConnectionString(name);
    }

    /// <summary>The connection string of an empty database of its own, for silos that are told an address.</summary>
    public async Task<string> NewDatabase()
    {
        var name = NewName("database");
        await Administer($"create database {name} owner {Role}");
        return Connection(name, Role);
    }

    /// <summary>Ends the server in order: connections are closed, everything is written.</summary>
    public Task Stop() => process.End("INT");

    /// <summary>Starts the ended server on its old port and data; returns once it accepts connections.</summary>
    public async Task StartAgain()
    {
        process?.Dispose();
        process = await PostgresProcess.Start(folder, settings);
        await Eventually.Holds(async () => process.Gone.IsCompleted || await Accepts(), "PostgreSQL accepts connections", Patience);
        if (process.Gone.IsCompleted)
            throw new InvalidOperationException($"PostgreSQL in {Folder} ended instead of serving:\n{process.Log}");
    }

    /// <summary>Ends it as <c>pg_ctl stop -m immediate</c> does: every connection breaks, and the next start replays the log of writes.</summary>
    public Task StopHard() => process.End("QUIT");

    /// <summary>Restarts as <c>pg_ctl restart -m immediate</c> does.</summary>
    public async Task RestartHard()
    {
        await StopHard();
        await StartAgain();
    }

    /// <summary><c>kill -9</c> of every process of the server; it stays down until it is started again.</summary>
    public Task KillHard() => process.Kill();

    /// <summary>Runs one statement as superuser.</summary>
    public async Task Administer(string statement, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(Connection(database, "postgres", pooled: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (process.HasEnded)
            Directory.Delete(Folder, recursive: true);
        else
            await process.Remove();
        process.Dispose();
    }

    private string NewName(string kind) => $"{kind}_{Interlocked.Increment(ref names)}";

    private string Connection(string database, string role, string? schema = null, bool pooled = true) => new NpgsqlConnectionStringBuilder
    {
        Host = Host,
        Port = Port,
        Database = database,
        Username = role,
        Password = password,
        SearchPath = schema,
        Pooling = pooled,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    private async Task<bool> Accepts()
    {
        try
        {
            await using var connection = new NpgsqlConnection(SuperuserConnectionString);
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException notYet) when (notYet is not PostgresException { SqlState: not PostgresErrorCodes.CannotConnectNow })
        {
            return false;
        }
    }
}
