namespace Symbiont.Engine;

/// <summary>How long a failed attempt waits before the next: 1 s, 2 s, 4 s … 1 min.</summary>
internal static class Backoff
{
    public static TimeSpan After(int attempts) => TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, Math.Min(attempts, 10) - 1)));
}
