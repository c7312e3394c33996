using System.Buffers.Text;
using System.Text;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>
/// A place in a list, as callers carry it from one page to the next: the list's name and the id of the last item seen. A place and not a number,
/// so what others add or remove meanwhile neither repeats nor hides an item.
/// </summary>
internal static class PageCursor
{
    public const string Name = "cursor";

    private const int MaxLength = 128;

    public static string Of(string list, string key) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{list} {key}"));

    /// <summary>The id in a cursor of this list; empty: there is no cursor.</summary>
    public static string Key(string list, string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
            return "";
        return cursor.Length <= MaxLength && Base64Url.IsValid(cursor) && Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor)).Split(' ') is [var name, var key]
            && name == list && Guid.TryParseExact(key, "D", out var id)
            ? id.ToString()
            : throw new InvalidException("INVALID_REQUEST", new FieldError(Name, "malformed", $"The parameter {Name} is none of this list; take it from the Link header of the page before."));
    }
}
