namespace Symbiont.Scanning;

/// <summary>A finding that the baseline accepts.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record AcceptedFinding(Finding Finding, string Reason);
