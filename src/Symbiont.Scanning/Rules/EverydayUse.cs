using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Rules;

/// <summary>A harmless use of what a rule looks for, which lowers the finding and says why.</summary>
/// <param name="expression">Looked for in the command that was found: from the match to the end of its command.</param>
/// <param name="severity">What is left of the finding.</param>
/// <param name="reason">Named in the finding.</param>
internal sealed class EverydayUse(string expression, Severity severity, string reason)
{
    private readonly LinearPattern pattern = new(expression);
    private LinearPattern? unless;

    /// <summary>Takes the excuse away again.</summary>
    public string Unless
    {
        init => unless = new(value);
    }

    public Severity Severity => severity;

    public string Reason => reason;

    /// <summary>Whether the same file has to take away again what the command sets up.</summary>
    public bool IsUndone { get; init; }

    /// <summary>Whether a command is such a use, as far as it says itself.</summary>
    public bool Excuses(ReadOnlySpan<char> command) => pattern.IsMatch(command) && unless?.IsMatch(command) != true;
}
