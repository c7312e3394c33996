using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Symbiont.Server.Tests.Logging;

namespace Symbiont.Server.Tests.Hooks;

public sealed class HookLogTests
{
    private const string Body = "marked-body-17aa";

    [Fact]
    public async Task The_log_has_the_ids_of_deliveries_and_nothing_of_what_was_sent_or_how_it_was_proved()
    {
        var log = new LogCollector();
        await using var server = await TestServer.Start(services => services.AddSingleton<ILoggerProvider>(log));
        var hook = await Hook.Make(server);
        var good = hook.Request(Body, "d-1");
        var signatures = new List<string> { good.Headers.GetValues("X-Hub-Signature-256").Single() };
        await server.Stranger.SendAsync(good).Ok();
        var bad = hook.Request(Body, "d-2", "guess");
        signatures.Add(bad.Headers.GetValues("X-Hub-Signature-256").Single());
        await server.Stranger.SendAsync(bad).Refused(401, "UNAUTHORIZED");
        await (hook with { Path = "marked-elsewhere" }).Send(Body).Refused(401, "UNAUTHORIZED");
        await (hook with { Path = "marked%0Aline" }).Send(Body).Refused(401, "UNAUTHORIZED");

        var entries = log.Entries.ToList();
        var taken = Assert.Single(entries, entry => entry.EventId == 3301);
        Assert.Equal(("d-1", hook.Agent, hook.Path), (taken.Values["EventId"], taken.Values["AgentId"], taken.Values["Path"]));
        Assert.Equal(hook.Agent, Assert.Single(entries, entry => entry.EventId == 3302).Values["AgentId"]);
        Assert.Equal(2, entries.Count(entry => entry.EventId == 3303));
        foreach (var hidden in signatures.Select(signature => signature.Split('=')[1]).Append(Body).Append(Hook.Secret).Append("marked\nline"))
            Assert.DoesNotContain(entries, entry => entry.Everything.Contains(hidden, StringComparison.Ordinal));
    }
}
