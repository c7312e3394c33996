namespace Symbiont.Language.Interpretation;

/// <summary>The kinds that <c>catch</c> names.</summary>
internal static class ErrorKinds
{
    /// <summary>Whether a kind covers a code: the same name in either spelling (<c>HttpError</c>, <c>HTTP_ERROR</c>); <c>Error</c> covers all.</summary>
    public static bool Covers(string kind, string code) => kind is "Error" || Plain(kind).Equals(Plain(code), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
