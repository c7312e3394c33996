using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine.Storage;
using Symbiont.Engine.Storage.Memory;
using Symbiont.Engine.Storage.Postgres;
using Symbiont.Engine.Storage.Sqlite;

namespace Symbiont.Engine;

/// <summary>Adds the engine to a host.</summary>
public static class EngineServices
{
    /// <summary>Adds grains, turns, messages, reminders, work items, feeds and the store behind them.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services, EngineOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.TryAddSingleton(provider => new IdSource(provider.GetRequiredService<TimeProvider>(), RandomSupply.Fill));
        services.TryAddSingleton<Dispatcher>();
        services.AddSingleton<GrainCatalog>();
        services.TryAddSingleton<PostgresOptions>();
        services.TryAddSingleton<IStore>(provider => options switch
        {
            { Database: { } database } => new PostgresStore(
                database, new(options.SiloName, options.SiloAddress, options.Version), provider.GetRequiredService<PostgresOptions>(), provider.GetRequiredService<ILogger<PostgresStore>>()),
            { DataFolder: { } folder } => new SqliteStore(folder, provider.GetRequiredService<TimeProvider>()),
            _ => new MemoryStore(new MemoryDatabase(), provider.GetRequiredService<TimeProvider>()),
        });
        services.AddSingleton<IFeeds>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<IRows>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<ILookups>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<IClaims>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<IBodies>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<IDeadLetters>(provider => provider.GetRequiredService<IStore>());
        services.AddSingleton<Silo>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<Silo>());
        services.AddSingleton<IEngineHealth, EngineHealth>();
        services.AddSingleton<ISilos, SiloList>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<Silo>());
        return services;
    }

    /// <summary>Adds a grain class; it implements one interface with a <see cref="GrainTypeAttribute"/>.</summary>
    public static IServiceCollection AddGrain<TGrain>(this IServiceCollection services) where TGrain : Grain =>
        services.AddSingleton(new GrainClass(typeof(TGrain)));

    /// <summary>Adds the handler of a queue of work items.</summary>
    public static IServiceCollection AddWorkHandler<THandler>(this IServiceCollection services) where THandler : class, IWorkHandler =>
        services.AddSingleton<IWorkHandler, THandler>();
}
