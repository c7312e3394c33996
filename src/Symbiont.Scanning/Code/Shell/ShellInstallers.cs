using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Code.Shell;

/// <summary>Whether what is fetched and run is the installer of a well-known maker, and nothing besides: <c>pipe-to-shell</c> says so as a warning.</summary>
internal static class ShellInstallers
{
    /// <summary>Of what is piped into a command, or of the one substitution that it runs.</summary>
    public static bool IsKnown(ShellCommand command, ShellPipeline pipeline)
    {
        var substitutions = command.AllWords.SelectMany(word => word.Substitutions).ToList();
        if (substitutions.Count > 0)
            return substitutions is [var one] && one.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["curl" or "wget", .. var words] && words.Count(IsPlace) == 1 && KnownInstallers.Use.Excuses(one);
        var fetching = pipeline.Commands.TakeWhile(other => !ReferenceEquals(other, command)).ToList();
        return fetching is [{ Name: "curl" or "wget" } fetch] && fetch.Words.Select(word => word.Text).Count(IsPlace) == 1 && KnownInstallers.Use.Excuses(fetch.Line);
    }

    /// <summary>Whether a word may be an address or a file; curl takes an address without its scheme.</summary>
    private static bool IsPlace(string word) => !word.StartsWith('-') && word.AsSpan().ContainsAny(".:/?");
}
