namespace Symbiont.Scanning;

/// <summary>How far a scan has come.</summary>
/// <param name="Files">Sources looked at so far.</param>
/// <param name="Bytes">Bytes looked at so far.</param>
/// <param name="Current">The one it has just finished.</param>
public sealed record ScanProgress(int Files, long Bytes, string Current);
