namespace Symbiont.Scanning.Code.Flow;

/// <summary>Tells SQL from other text.</summary>
internal static class SqlText
{
    private static readonly string[] Verbs = ["select ", "insert ", "update ", "delete ", "drop ", "create ", "alter ", "replace ", "with ", "pragma ", "truncate ", "grant ", "explain "];

    public static bool IsStatement(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var verb in Verbs)
        {
            if (start.Length >= verb.Length && start[..(verb.Length - 1)].Equals(verb.AsSpan()[..^1], StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(start[verb.Length - 1]))
                return true;
        }
        return false;
    }
}
