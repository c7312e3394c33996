using System.Text.RegularExpressions;

namespace Symbiont.Agents.Webhooks;

/// <summary>Where a webhook is served, below <c>/hooks/</c>.</summary>
internal static partial class WebhookPath
{
    private const int Longest = 128;
    private const string Root = "hooks/";

    /// <summary>The path as programs write it, <c>/hooks/github</c> or <c>github</c>; null: it is none.</summary>
    public static string? Of(string written)
    {
        var path = written.TrimStart('/');
        if (path.StartsWith(Root, StringComparison.Ordinal))
            return Check(path[Root.Length..].TrimEnd('/'));
        return written == "/hooks" ? null : Check(path.TrimEnd('/'));
    }

    /// <summary>The path if one can look so, else null.</summary>
    public static string? Check(string path) =>
        path.Length <= Longest && Segments().IsMatch(path) && !path.Split('/').Any(segment => segment is "." or "..") ? path : null;

    [GeneratedRegex(@"\A[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*\z")]
    private static partial Regex Segments();
}
