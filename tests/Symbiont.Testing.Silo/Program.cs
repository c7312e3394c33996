using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine;
using Symbiont.Engine.Storage;
using Symbiont.Testing.Silo;

// The database comes by the environment: everybody may read a command line.
var name = args[0];
var database = Environment.GetEnvironmentVariable("SYMBIONT_TEST_SILO_DATABASE") ?? throw new InvalidOperationException("No database is named.");
var collection = new ServiceCollection()
    .AddLogging(logging => logging.AddSimpleConsole(console => console.TimestampFormat = "HH:mm:ss.fff "))
    .Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
    .AddSingleton(new SiloName(name))
    .AddEngine(new EngineOptions { Database = database, SiloName = name })
    .AddGrain<TokensGrain>()
    .AddSingleton<TokensWork>().AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<TokensWork>())
    .AddSingleton<ShiftedClock>().AddSingleton<TimeProvider>(provider => provider.GetRequiredService<ShiftedClock>())
    .AddSingleton<Saboteur>().AddSingleton<EarlyRefusals>();
var store = collection.Last(service => service.ServiceType == typeof(IStore)).ImplementationFactory!;
await using var services = collection
    .AddSingleton(provider => SabotagedStore.Of((IStore)store(provider), provider.GetRequiredService<Saboteur>()))
    .BuildServiceProvider();
var hosted = services.GetServices<IHostedService>().ToList();
foreach (var service in hosted)
    await service.StartAsync(CancellationToken.None);
Console.WriteLine("ready");
await ActivatorUtilities.CreateInstance<Commands>(services, Console.Out).Run(Console.In);
foreach (var service in hosted)
    await service.StopAsync(CancellationToken.None);
