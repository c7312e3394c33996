using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>
/// Where the last events of an agent are: the newest in its state, so that to take one in is to write one row, and those before them in bodies, a page each.
/// </summary>
internal sealed record EventLog
{
    /// <summary>At least so many of the last events can be read.</summary>
    public const int Kept = 100;

    private const int PageSize = 10;

    /// <summary>Bytes that the open page may have in the state; a large event closes it at once. PostgreSQL keeps rows below 2 KB as they are and packs larger ones, which costs more than the pages do.</summary>
    private const int MaxOpen = 1024;

    /// <summary>Bodies that pages lie in, one after another. More than can be needed, so that who reads a page is seldom overtaken.</summary>
    private const int Places = 128;

    public static EventLog Empty { get; } = new();

    /// <summary>The newest events, oldest first.</summary>
    public IReadOnlyList<EventText> Open { get; init; } = [];

    /// <summary>The number of each page's first event, oldest page first.</summary>
    public IReadOnlyList<long> Pages { get; init; } = [];

    /// <summary>Pages ever closed.</summary>
    public long Closed { get; init; }

    /// <summary>Takes an event in. A page that it fills is to be put into the body named.</summary>
    /// <param name="number">Its number among the agent's events.</param>
    /// <param name="taken">The event.</param>
    public (EventLog Log, string? Body, EventPage? Page) Add(long number, RecentEvent taken)
    {
        IReadOnlyList<EventText> open = [.. Open, new EventText(JsonSerializer.SerializeToUtf8Bytes(taken, EngineJson.Options))];
        if (open.Count < PageSize && open.Sum(text => text.Json.Length) <= MaxOpen)
            return (this with { Open = open }, null, null);
        var page = new EventPage(number + 1 - open.Count, open);
        return (new() { Pages = [.. Pages.Where((_, i) => NextOf(i, page.First) > number + 1 - Kept), page.First], Closed = Closed + 1 }, Place(Closed), page);
    }

    /// <summary>The body that the page lies in.</summary>
    /// <param name="page">Its index in <see cref="Pages"/>.</param>
    public string BodyOf(int page) => Place(Closed - Pages.Count + page);

    /// <summary>Index of the page that has the event of this number, which is not in <see cref="Open"/>; -1: it is kept no more.</summary>
    public int PageOf(long number)
    {
        for (var page = Pages.Count - 1; page >= 0; page--)
        {
            if (Pages[page] <= number)
                return page;
        }

        return -1;
    }

    private static string Place(long page) => $"events/{page % Places}";

    private long NextOf(int page, long last) => page + 1 < Pages.Count ? Pages[page + 1] : last;
}
