namespace Symbiont.Scanning;

/// <summary>How much a finding matters, from the least to the most.</summary>
public enum Severity
{
    /// <summary>Worth knowing when one looks anyway.</summary>
    Info,

    /// <summary>Weak on its own: evidence that only stands in a quotation or a comment, for example.</summary>
    Low,

    /// <summary>Bad practice, or something a person should have seen.</summary>
    Warning,

    /// <summary>Dangerous with something else beside it.</summary>
    Medium,

    /// <summary>Dangerous by itself; a scan with one does not pass.</summary>
    High,

    /// <summary>Has no harmless reading; a scan with one does not pass.</summary>
    Critical,
}
