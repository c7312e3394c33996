using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Models;

/// <summary>How many programs act in a test, and the host that they act on.</summary>
internal static class ModelPrograms
{
    /// <summary>Of so many generated programs one is run, killed and replayed: that takes far longer than to interpret it.</summary>
    private const int Share = 250;
    private const int Usual = 2_000;

    public static int Count => Math.Max(1, (int.TryParse(Environment.GetEnvironmentVariable("SYMBIONT_MODEL_PROGRAMS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
        ? asked : Usual) / Share);

    public static void Settings(TestSettings settings)
    {
        foreach (var kind in new[] { ActionKind.Recorded, ActionKind.Transactional, ActionKind.External })
            settings.Services.AddSingleton<IHostAction>(new ModelAction(kind));
    }

    public static Task<string> Start(TestHost host, string agent) => host.Execute(agent, new { p = 3, q = new[] { 2, 1 } });

    public static async Task<bool> HasEnded(TestHost host, string execution) => (await host.Show(execution)).CompletedAt is not null;
}
