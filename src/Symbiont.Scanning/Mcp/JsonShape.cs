using System.Text;

namespace Symbiont.Scanning.Mcp;

/// <summary>JSON as text that is the same for the same meaning: members in order of their names, no space.</summary>
internal static class JsonShape
{
    /// <summary>The shape of a value.</summary>
    /// <param name="json">The value; its depth is limited by its reader.</param>
    /// <param name="without">Members that are left out, at any depth.</param>
    public static string Of(JsonPlace json, string[] without)
    {
        var shape = new StringBuilder();
        Append(json, without, shape);
        return shape.ToString();
    }

    private static void Append(JsonPlace json, string[] without, StringBuilder shape)
    {
        if (json.IsObject)
        {
            shape.Append('{');
            foreach (var (name, member) in json.Members.Where(member => !without.Contains(member.Key)).OrderBy(member => member.Key, StringComparer.Ordinal))
            {
                shape.Append('"').Append(name).Append("\":");
                Append(member, without, shape);
                shape.Append(',');
            }
            shape.Append('}');
        }
        else if (json.IsArray)
        {
            shape.Append('[');
            foreach (var item in json.Items)
            {
                Append(item, without, shape);
                shape.Append(',');
            }
            shape.Append(']');
        }
        else
        {
            var quote = json.IsText ? "\"" : "";
            shape.Append(quote).Append(json.Text).Append(quote);
        }
    }
}
