namespace Symbiont.Agents.Processes;

/// <summary>Shares one walk through /proc among all runs that ask within a moment, so a hundred children cost one walk.</summary>
internal sealed class UsageSource(TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(40);

    private readonly Lock turn = new();
    private Dictionary<Mark, List<int>> table = [];
    private long? readAt;

    public IReadOnlyList<int> Members(Mark mark)
    {
        lock (turn)
        {
            if (readAt is not { } at || time.GetElapsedTime(at) > Fresh)
            {
                table = ProcessTable.Read();
                readAt = time.GetTimestamp();
            }

            return table.GetValueOrDefault(mark) ?? [];
        }
    }
}
