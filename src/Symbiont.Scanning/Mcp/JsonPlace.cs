using System.Collections.Immutable;

namespace Symbiont.Scanning.Mcp;

/// <summary>A JSON value with its place in the text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Text">The text of a string, or the letters of a number, true, false or null; null for objects and arrays.</param>
/// <param name="IsText">Whether it is a string.</param>
/// <param name="Members">Members of an object in order; default for everything else.</param>
/// <param name="Items">Items of an array; default for everything else.</param>
internal sealed record JsonPlace(int Start, string? Text, bool IsText, ImmutableArray<KeyValuePair<string, JsonPlace>> Members, ImmutableArray<JsonPlace> Items)
{
    public bool IsObject => !Members.IsDefault;

    public bool IsArray => !Items.IsDefault;

    /// <summary>A member; null when there is none, or this is no object. Of several with one name the last counts, as for most readers.</summary>
    public JsonPlace? this[string name]
    {
        get
        {
            if (!IsObject)
                return null;
            for (var i = Members.Length - 1; i >= 0; i--)
            {
                if (Members[i].Key == name)
                    return Members[i].Value;
            }
            return null;
        }
    }

    /// <summary>A member that is a string.</summary>
    public string? String(string name) => this[name] is { IsText: true } value ? value.Text : null;
}
