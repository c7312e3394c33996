namespace Symbiont.Scanning.Mcp;

/// <summary>One difference between two versions of a server's definitions.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Subject">The tool, or the name of the permission.</param>
/// <param name="Message">What changed, as a sentence.</param>
/// <param name="Severity">How much it matters to somebody who approved the earlier version.</param>
/// <param name="Before">As it was, at most 400 characters; null when it was not there.</param>
/// <param name="After">As it is, at most 400 characters; null when it is gone.</param>
public sealed record McpChange(McpChangeKind Kind, string Subject, string Message, Severity Severity, string? Before, string? After);
