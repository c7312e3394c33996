using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Rules;

/// <summary>A harmless use of what a rule looks for, which lowers the finding and says why.</summary>
/// <param name="expression">Looked for in the command that was found: from the match to the end of its command.</param>
/// <param name="severity">What is left of the finding.</param>
/// <param name="reason">Named in the finding.</param>
internal sealed class EverydayUse(string expression, Severity severity, string reason)
{
    private readonly Lazy<Regex> regex = new(() => RulePattern.Compile(expression));
    private Lazy<Regex>? unless;
    private Lazy<Regex>? inFile;

    /// <summary>Takes the excuse away again.</summary>
    public string Unless
    {
        init => unless = new(() => RulePattern.Compile(value));
    }

    public Severity Severity => severity;

    public string Reason => reason;

    /// <summary>What else has to stand in the same file, such as what undoes it.</summary>
    public string InFile
    {
        init => inFile = new(() => RulePattern.Compile(value));
    }

    /// <param name="command">The command that was found.</param>
    /// <param name="file">The text that it stands in.</param>
    public bool Excuses(ReadOnlySpan<char> command, string file) =>
        regex.Value.IsMatch(command) && unless?.Value.IsMatch(command) != true && inFile?.Value.IsMatch(file) != false;
}
