namespace Symbiont.Testing;

/// <summary>Waits for a fact that others bring about, and fails loudly, naming it, when it does not come.</summary>
public static class Eventually
{
    /// <summary>Returns when the fact holds; the deadline is real time and far beyond what the fact needs.</summary>
    public static async Task Holds(Func<Task<bool>> fact, string name, TimeSpan? within = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        var deadline = within ?? TimeSpan.FromMinutes(2);
        while (true)
        {
            // Looked at before the last look: who was kept from looking is not late.
            var isLate = TimeProvider.System.GetElapsedTime(started) > deadline;
            if (await fact())
                return;
            if (isLate)
                throw new TimeoutException($"This did not come true within {deadline.TotalSeconds} s: {name}");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    /// <summary>Returns when the fact holds.</summary>
    public static Task Holds(Func<bool> fact, string name, TimeSpan? within = null) => Holds(() => Task.FromResult(fact()), name, within);
}
