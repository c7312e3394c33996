namespace Symbiont.Agents.Running;

/// <summary>
/// Runs of waiting executions that stay in memory, so that this silo goes on where it parked them. Whatever is not here any
/// more is replayed from its journal.
/// </summary>
internal sealed class ParkedRuns(AgentOptions options) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Parked>> byId = [];
    private readonly LinkedList<Parked> byAge = new();
    private readonly Dictionary<string, Guid> expected = [];
    private long size;

    /// <summary>Runs held.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return byAge.Count;
        }
    }

    /// <summary>A work item takes the execution up and may park it.</summary>
    public void Expect(string id, Guid by)
    {
        lock (gate)
            expected[id] = by;
    }

    /// <summary>The work item has not parked it.</summary>
    public void ExpectNot(string id, Guid by)
    {
        lock (gate)
            WasExpected(id, by);
    }

    /// <summary>
    /// Keeps a run; those parked for longest leave when there are too many. One that was taken up again or ended since its work item parked it
    /// is of no use: nobody would come for it.
    /// </summary>
    /// <param name="id">Of the execution.</param>
    /// <param name="by">The work item that parked it.</param>
    /// <param name="driver">The run.</param>
    public void Keep(string id, Guid by, ExecutionDriver driver)
    {
        var left = new List<ExecutionDriver>();
        lock (gate)
        {
            if (WasExpected(id, by))
                left.AddRange(Add(new(id, by, driver, driver.HeldBytes)));
            else
                left.Add(driver);
        }

        foreach (var gone in left)
            LetGo(gone);
    }

    /// <summary>Takes the run out, if it is here and nothing has been done to the execution since.</summary>
    /// <param name="id">Of the execution.</param>
    /// <param name="by">The work item that parked it last, as its state says.</param>
    public ExecutionDriver? Take(string id, Guid? by)
    {
        Parked parked;
        lock (gate)
        {
            expected.Remove(id);
            if (!byId.TryGetValue(id, out var node))
                return null;
            parked = node.Value;
            Remove(node);
        }

        if (parked.By == by)
            return parked.Driver;
        LetGo(parked.Driver);
        return null;
    }

    /// <summary>The execution is over.</summary>
    public void Drop(string id)
    {
        if (Take(id, null) is { } gone)
            LetGo(gone);
    }

    public async ValueTask DisposeAsync()
    {
        List<ExecutionDriver> all;
        lock (gate)
        {
            all = [.. byAge.Select(parked => parked.Driver)];
            byAge.Clear();
            byId.Clear();
        }

        foreach (var driver in all)
            await driver.DisposeAsync();
    }

    private bool WasExpected(string id, Guid by) => expected.TryGetValue(id, out var item) && item == by && expected.Remove(id);

    /// <summary>Those that leave for it.</summary>
    private List<ExecutionDriver> Add(Parked parked)
    {
        var left = new List<ExecutionDriver>();
        if (byId.TryGetValue(parked.Id, out var older))
            left.Add(Remove(older));
        byId.Add(parked.Id, byAge.AddLast(parked));
        size += parked.Size;
        while (byAge.First is { } oldest && (byAge.Count > options.MaxParked || size > options.MaxParkedSize))
            left.Add(Remove(oldest));
        return left;
    }

    private ExecutionDriver Remove(LinkedListNode<Parked> node)
    {
        byAge.Remove(node);
        byId.Remove(node.Value.Id);
        size -= node.Value.Size;
        return node.Value.Driver;
    }

    /// <summary>Its branches unwind on their own time, and not on that of the turn or worker that found it out of use.</summary>
    private static void LetGo(ExecutionDriver driver) => _ = Task.Run(async () => await driver.DisposeAsync());

    private sealed record Parked(string Id, Guid By, ExecutionDriver Driver, long Size);
}
