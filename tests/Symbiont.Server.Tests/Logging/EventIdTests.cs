using System.Reflection;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Outbound;
using Symbiont.Scheduling;
using Symbiont.Secrets;

namespace Symbiont.Server.Tests.Logging;

/// <summary>Whoever filters a log by event id finds one kind of line by it.</summary>
public sealed class EventIdTests
{
    private static readonly Assembly[] Product =
    [
        typeof(SettingCatalog).Assembly, typeof(AgentOptions).Assembly, typeof(EngineOptions).Assembly, typeof(OutboundOptions).Assembly, typeof(SecretsOptions).Assembly, typeof(ISchedules).Assembly,
    ];

    [Fact]
    public void Every_log_line_has_an_event_id_of_its_own()
    {
        var ids = Product.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => (Method: $"{method.DeclaringType!.Name}.{method.Name}", Line: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(found => found.Line is not null).ToList();

        Assert.True(ids.Count > 20, $"only {ids.Count} log lines were found");
        Assert.Empty(ids.GroupBy(found => found.Line!.EventId).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(found => found.Method))}"));
    }
}
