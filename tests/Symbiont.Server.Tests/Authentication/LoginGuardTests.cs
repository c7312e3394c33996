using System.Net;
using Symbiont.Testing;

namespace Symbiont.Server.Tests;

public sealed class LoginGuardTests
{
    private static readonly IPAddress Here = IPAddress.Parse("203.0.113.7");
    private static readonly IPAddress There = IPAddress.Parse("203.0.113.8");
    private static readonly Caller Mia = new("mia", true);
    private static readonly Caller Noah = new("noah", true);

    private readonly ManualClock clock = new();

    [Fact]
    public void After_sixty_wrong_tokens_an_address_waits_for_the_next_minute()
    {
        var guard = new LoginGuard(clock);
        clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 60; i++)
            Assert.Null(guard.Wait(Here, null));

        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(40, guard.Wait(Here, null));
        // A good token is no way to find out that it is one.
        Assert.Equal(40, guard.Wait(Here, Mia));
        Assert.Null(guard.Wait(There, null));
        Assert.Null(guard.Wait(There, Mia));

        clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Null(guard.Wait(Here, null));
        Assert.Null(guard.Wait(Here, Mia));
    }

    [Fact]
    public void Who_was_let_in_from_there_within_the_hour_is_not_shut_out_by_others()
    {
        var guard = new LoginGuard(clock);
        Assert.Null(guard.Wait(Here, Mia));
        clock.Advance(TimeSpan.FromMinutes(59));
        for (var i = 0; i < 61; i++)
            guard.Wait(Here, null);

        Assert.Null(guard.Wait(Here, Mia));
        Assert.NotNull(guard.Wait(Here, Noah));
    }

    [Fact]
    public void Wrong_tokens_that_wait_do_not_make_the_wait_longer()
    {
        var guard = new LoginGuard(clock);
        for (var i = 0; i < 1_000; i++)
            guard.Wait(Here, null);
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(guard.Wait(Here, null));
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::ffff:2", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public void A_network_of_version_6_is_one_address(string first, string second, bool isOne)
    {
        var guard = new LoginGuard(clock);
        for (var i = 0; i < 60; i++)
            guard.Wait(IPAddress.Parse(first), null);

        Assert.Equal(isOne, guard.Wait(IPAddress.Parse(second), null) is not null);
    }

    [Fact]
    public void A_flood_of_addresses_does_not_fill_the_memory_nor_free_the_one_that_guesses_now()
    {
        var guard = new LoginGuard(clock);
        for (var i = 0; i < 50_000; i++)
            guard.Wait(new IPAddress(BitConverter.GetBytes(i + 1)), null);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        for (var i = 0; i < 60; i++)
            guard.Wait(Here, null);

        Assert.NotNull(guard.Wait(Here, null));
    }
}
