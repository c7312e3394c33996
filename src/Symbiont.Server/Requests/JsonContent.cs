using System.Net.Http.Headers;

namespace Symbiont.Server;

/// <summary>Which content types are JSON for us.</summary>
internal static class JsonContent
{
    public const string MediaType = "application/json";

    /// <summary><c>application/json</c>, with UTF-8 if any charset is named.</summary>
    public static bool Is(string? contentType) => contentType is MediaType
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)
            && (type.CharSet is null || type.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
