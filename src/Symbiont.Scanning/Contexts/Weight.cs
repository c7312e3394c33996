namespace Symbiont.Scanning.Contexts;

/// <summary>What a finding weighs in the end.</summary>
/// <param name="Severity">At most the rule's own.</param>
/// <param name="Confidence">How strong the evidence is.</param>
/// <param name="Weakened">Why it is weaker than usual; null: it is not.</param>
internal readonly record struct Weight(Severity Severity, Confidence Confidence, string? Weakened)
{
    /// <summary>Of a place in its setting.</summary>
    /// <param name="severity">Of the rule.</param>
    /// <param name="documented">Where documentation shows it.</param>
    /// <param name="setting">Where the text stands.</param>
    /// <param name="isForPeople">Whether the file is documentation for people.</param>
    public static Weight In(Setting setting, Severity severity, Severity documented, bool isForPeople) => setting switch
    {
        Setting.Documented => new(documented, Confidence.Medium, "shown by documentation"),
        Setting.Comment => new(Least(severity, Severity.Low), Confidence.Low, "in a comment"),
        // What an agent reads as its instructions is believed less when it says that it only quotes.
        Setting.Quoted => new(Least(severity, isForPeople || severity < Severity.Critical ? Severity.Low : Severity.Medium), Confidence.Low, "quoted as an example of what is bad"),
        Setting.Printed => new(Least(severity, Severity.Low), Confidence.Low, "only printed"),
        Setting.Declared => new(Least(severity, Severity.Medium), Confidence.Low, "in a declaration, which runs nothing"),
        Setting.Listed => new(Least(severity, Severity.Medium), Confidence.Low, "in a list of patterns to look for"),
        Setting.Literal => new(Least(severity, Severity.Medium), Confidence.Low, "in a string of code that runs no commands"),
        Setting.Tested => new(Least(severity, Severity.Medium), Confidence.Medium, "in the data of a test"),
        _ => new(severity, Confidence.High, null),
    };

    /// <summary>The weaker of two.</summary>
    public Weight Or(Weight other) => other.Severity < Severity ? other : this;

    private static Severity Least(Severity a, Severity b) => a < b ? a : b;
}
