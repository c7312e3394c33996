using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Symbiont.Engine;
using Symbiont.Testing.Silo;

// The database comes by the environment: everybody may read a command line.
var name = args[0];
var database = Environment.GetEnvironmentVariable("SYMBIONT_TEST_SILO_DATABASE") ?? throw new InvalidOperationException("No database is named.");
await using var services = new ServiceCollection()
    .AddLogging(logging => logging.AddSimpleConsole(console => console.TimestampFormat = "HH:mm:ss.fff "))
    .Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
    .AddSingleton(new SiloName(name))
    .AddEngine(new EngineOptions { Database = database, SiloName = name })
    .AddGrain<TokensGrain>()
    .AddSingleton<TokensWork>().AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<TokensWork>())
    .BuildServiceProvider();
var hosted = services.GetServices<IHostedService>().ToList();
foreach (var service in hosted)
    await service.StartAsync(CancellationToken.None);
Console.WriteLine("ready");
await new Commands(services.GetRequiredService<IGrainFactory>(), services.GetRequiredService<IFeeds>(), services.GetRequiredService<TokensWork>(), Console.Out).Run(Console.In);
foreach (var service in hosted)
    await service.StopAsync(CancellationToken.None);
