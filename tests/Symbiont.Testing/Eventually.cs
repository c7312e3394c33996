namespace Symbiont.Testing;

/// <summary>Waits for a fact that others bring about, and fails loudly, naming it, when it does not come.</summary>
public static class Eventually
{
    /// <summary>Returns when the fact holds; the deadline is real time and far beyond what the fact needs.</summary>
    public static async Task Holds(Func<Task<bool>> fact, string name, TimeSpan? within = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        var deadline = within ?? TimeSpan.FromSeconds(30);
        while (!await fact())
        {
            if (TimeProvider.System.GetElapsedTime(started) > deadline)
                throw new TimeoutException($"This did not come true within {deadline.TotalSeconds} s: {name}");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    /// <summary>Returns when the fact holds.</summary>
    public static Task Holds(Func<bool> fact, string name, TimeSpan? within = null) => Holds(() => Task.FromResult(fact()), name, within);
}
