using System.Globalization;
using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Models;

/// <summary>Another process: <c>replay FOLDER NOW</c> goes on with all executions of a data folder until they have ended.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["replay", var folder, var now])
        {
            await Console.Error.WriteLineAsync("replay FOLDER NOW");
            return 2;
        }

        await using var host = await TestHost.Start(StoreKind.Sqlite, ModelPrograms.Settings, folder, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        await foreach (var entry in host.Agents.ListExecutions(null, null))
            await host.Until(() => ModelPrograms.HasEnded(host, entry.ExecutionId), $"the execution {entry.ExecutionId} ends", TimeSpan.FromSeconds(1));
        return 0;
    }
}
