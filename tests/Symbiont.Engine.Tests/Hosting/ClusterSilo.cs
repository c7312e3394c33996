using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Tests.Grains;
using Symbiont.Testing;

namespace Symbiont.Engine.Tests.Hosting;

/// <summary>A silo among others, as in production: real time, a lease, a database that the others use too. Its network is a proxy of its own.</summary>
internal sealed class ClusterSilo : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private bool closed;

    private ClusterSilo(string name, TcpProxy proxy, ServiceProvider services)
    {
        Name = name;
        Proxy = proxy;
        this.services = services;
    }

    public string Name { get; }

    public TcpProxy Proxy { get; }

    public Silo Silo => services.GetRequiredService<Silo>();

    public IStore Store => services.GetRequiredService<IStore>();

    public JobLog Jobs => services.GetRequiredService<JobLog>();

    public CommittedTokens Committed => services.GetRequiredService<CommittedTokens>();

    public LogLines Log => services.GetRequiredService<LogLines>();

    /// <param name="name">Under which it registers and connects.</param>
    /// <param name="connectionString">Of the database itself.</param>
    /// <param name="configure">More settings of the engine.</param>
    /// <param name="postgres">Settings of the store.</param>
    /// <param name="arm">Arms the faults of its network that its first statements are to meet.</param>
    public static async Task<ClusterSilo> Start(string name, string connectionString, Action<EngineOptions>? configure = null, PostgresOptions? postgres = null, Action<TcpProxy>? arm = null)
    {
        var proxy = TcpProxy.Start(new Npgsql.NpgsqlConnectionStringBuilder(connectionString).Port);
        arm?.Invoke(proxy);
        var options = new EngineOptions { Database = proxy.Through(connectionString), SiloName = name };
        configure?.Invoke(options);
        var log = new LogLines();
        var silo = new ClusterSilo(name, proxy, new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddSingleton(log).AddSingleton<JobLog>().AddSingleton<CommittedTokens>().AddSingleton(postgres ?? new PostgresOptions())
            .AddEngine(options).AddGrain<AccountGrain>().AddGrain<LedgerGrain>().AddWorkHandler<JobHandler>().BuildServiceProvider());
        try
        {
            foreach (var hosted in silo.services.GetServices<IHostedService>())
                await hosted.StartAsync(CancellationToken.None);
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    public ILedgerGrain Ledger(string key, CallOptions? options = null) => Silo.GetGrain<ILedgerGrain>(key, options);

    /// <summary>Ends it as a crash would: nothing is given back, the others have to find out.</summary>
    public async Task Crash()
    {
        Proxy.Cut();
        await Store.DisposeAsync();
        await Close();
    }

    public async ValueTask DisposeAsync()
    {
        Proxy.Heal();
        await Close();
    }

    private async Task Close()
    {
        if (closed)
            return;
        closed = true;
        await services.DisposeAsync();
        await Proxy.DisposeAsync();
    }
}
