namespace Symbiont.Scanning;

/// <summary>One finding that somebody has looked at and accepts.</summary>
/// <param name="Fingerprint">Of the finding.</param>
/// <param name="Reason">Why it is accepted; never empty.</param>
public sealed record BaselineEntry(string Fingerprint, string Reason);
