using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Texts of a server, its results among them, by which an agent hands it the whole output of a tool that is somebody else's: of one that the server does not have,
/// or of whatever else is connected. What a server's own tools give may go from one to the other.
/// </summary>
internal static class McpCarriedOutputs
{
    /// <summary>Characters that are quoted.</summary>
    private const int Quote = 100;

    /// <summary>The order of a text; null: none.</summary>
    /// <param name="text">What agents are told.</param>
    /// <param name="program">The server's program: what it defines is its own.</param>
    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string text, string program)
    {
        var plain = text.Replace('\n', ' ');
        if (Carried.First(plain) is not { } carried)
            return null;
        if (Neighbours.IsMatch(plain))
            return Found(plain, carried.Index);
        // Where none of the tools that are named is the program's, its tools stand in other files.
        if (!DefinesAny(program, plain))
            return null;
        foreach (var call in Called.EnumerateMatches(plain))
        {
            var name = plain.AsSpan(call.Index, call.Length);
            name = name[(name.LastIndexOfAny(' ', '`', '\'') + 1)..];
            if (!Defines(program, name))
                return Found(plain, call.Index);
        }
        return null;
    }

    private static (RuleInfo, Severity, string, string) Found(string plain, int at) =>
        (McpRules.Shadowing, Severity.High, "the agent is told to hand over what other tools give, whole", plain.Substring(at, Math.Min(Quote, plain.Length - at)));

    private static bool DefinesAny(string program, string plain)
    {
        foreach (var name in Named.EnumerateMatches(plain))
        {
            if (Defines(program, plain.AsSpan(name.Index, name.Length)))
                return true;
        }
        return false;
    }

    /// <summary>Whether the program has a function, a table or a class of this name; being spoken of makes none.</summary>
    private static bool Defines(ReadOnlySpan<char> program, ReadOnlySpan<char> name)
    {
        for (var at = program.IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            var before = program[..at].TrimEnd();
            var after = program[(at + name.Length)..];
            if ((after.Length > 0 && after[0] is '(' or '"' or '\'' or '=') || before.EndsWith("def", StringComparison.Ordinal) || before.EndsWith("function", StringComparison.Ordinal) || before.EndsWith("func", StringComparison.Ordinal))
                return true;
            var next = after.IndexOf(name, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + name.Length + next;
        }
        return false;
    }

    /// <summary>Everything that came out is given on, to a tool by its name or as an argument.</summary>
    private static readonly LinearPattern Carried = new(@"\b(forward|pass|send|submit|hand|give|relay|deliver|upload|provide|supply|call|invoke)\b.{0,100}?\b(complete|full|entire|whole|raw|verbatim|unmodified|unedited|unfiltered)\b.{0,50}?\b(outputs?|results?|responses?|contents?|dumps?|lists?|histor(y|ies)|data)\b.{0,60}?(\b(to|through|via|into|with|in|as)\b.{0,20}?\w+_\w+|\b(to|as)\s+the\s+[\w-]+\s+(parameter|argument|field|body)|[.;]|$)");

    private static readonly LinearPattern Neighbours = new(@"\b(retrieve|fetch|collect|gather|read|list|get|query|pull)\b.{0,60}?\b(connected|other|neighbou?ring|adjacent|linked|installed|remaining|third-party)\s+(\w+\s+)?(services?|servers?|tools?|integrations?|connectors?|plug-?ins?|accounts?)\b");

    private static readonly LinearPattern Named = new(@"\b[a-z]{2,20}_[a-z_]{2,40}\b");

    private static readonly LinearPattern Called = new(@"\b(call|invoke|run|use|execute|trigger|query)\s+(the\s+)?[`']?[a-z]{2,20}_[a-z_]{2,40}");
}
