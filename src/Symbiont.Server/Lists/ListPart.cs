namespace Symbiont.Server;

/// <summary>A page of a list, or all of it.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Next">Cursor of the next page; null: nothing lies behind this part.</param>
internal sealed record ListPart<T>(IAsyncEnumerable<T> Items, string? Next);
