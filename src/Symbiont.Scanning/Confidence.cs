namespace Symbiont.Scanning;

/// <summary>How strong the evidence of a finding is. Severity says how bad it would be, confidence how sure it is.</summary>
public enum Confidence
{
    /// <summary>A quotation, a comment, or a mere mention.</summary>
    Low,

    /// <summary>Likely, with an everyday explanation left.</summary>
    Medium,

    /// <summary>In something that runs, or that an agent is told to do.</summary>
    High,
}
