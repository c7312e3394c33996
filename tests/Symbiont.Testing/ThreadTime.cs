using System.Globalization;

namespace Symbiont.Testing;

/// <summary>What a piece of work costs the processor, whatever else the machine does meanwhile: a clock on the wall tells of the neighbours.</summary>
public static class ThreadTime
{
    private const int UserTime = 13;
    private const int SystemTime = 14;

    /// <summary>The processor's time (in hundredths of a second) that this thread spends on it; it must not leave the thread.</summary>
    public static TimeSpan Of(Action work)
    {
        var before = Spent();
        work();
        return Spent() - before;
    }

    private static TimeSpan Spent()
    {
        var said = File.ReadAllText("/proc/thread-self/stat");
        // The second field, a name in parentheses, may hold spaces.
        var fields = said[(said.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[UserTime - 2], CultureInfo.InvariantCulture) + long.Parse(fields[SystemTime - 2], CultureInfo.InvariantCulture);
        return TimeSpan.FromMilliseconds(ticks * 10);
    }
}
