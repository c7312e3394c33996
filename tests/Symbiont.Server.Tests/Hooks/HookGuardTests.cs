using System.Net;
using Symbiont.Testing;

namespace Symbiont.Server.Tests.Hooks;

public sealed class HookGuardTests
{
    private const int MostWrong = 60;

    [Fact]
    public async Task Who_guesses_is_heard_again_in_the_next_minute_and_who_has_delivered_from_there_goes_on()
    {
        // The guesses take as long as they take, and are all of one minute.
        await using var server = await TestServer.Start(new ManualClock());
        var (known, other) = (await Hook.Make(server), await Hook.Make(server));
        await known.Send("1").Ok();
        for (var i = 0; i < MostWrong; i++)
            await other.Send("1", secret: $"guess {i}").Refused(401, "UNAUTHORIZED");

        using var shut = await other.Send("1");

        Assert.InRange(shut.Headers.RetryAfter?.Delta ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        await Task.FromResult(shut).Refused(429, "TOO_MANY_FAILED_DELIVERIES");
        await known.Send("2").Ok();
        // Callers with tokens are watched apart.
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.ClientWith("guess").GetAsync("/api/v1/agents")).StatusCode);
    }
}
