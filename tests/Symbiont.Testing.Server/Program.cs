using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine.Storage;
using Symbiont.Server;
using Symbiont.Testing.Server;
using Symbiont.Testing.Silo;

if (Environment.GetEnvironmentVariable("TEST_CULTURE") is { Length: > 0 })
    CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = OddCulture.Make();
var clock = new ShiftedClock();
var points = new Points(Console.Out, clock);
await using var app = SymbiontHost.Build(CommandArguments.Parse(args), Environment.GetEnvironmentVariables(), services =>
{
    var real = services.Last(service => service.ServiceType == typeof(IStore)).ImplementationFactory!;
    services.AddSingleton<TimeProvider>(clock);
    services.AddSingleton(provider => HaltingStore.Of((IStore)real(provider), points));
});
await app.StartAsync();
await points.Obey(Console.In);
await app.StopAsync();
