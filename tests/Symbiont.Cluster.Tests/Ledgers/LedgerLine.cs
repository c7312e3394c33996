namespace Symbiont.Cluster.Tests;

/// <summary>One line of the ledger.</summary>
/// <param name="Event"><c>arrived</c>, then <c>answered</c> or, when the caller was gone before, <c>lost</c>.</param>
/// <param name="Number">The call, from 1.</param>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path.</param>
/// <param name="Key">Its <c>Idempotency-Key</c>; null: none.</param>
/// <param name="Body">Its body.</param>
/// <param name="At">When this happened, in milliseconds since some moment.</param>
internal sealed record LedgerLine(string Event, int Number, string Method, string Path, string? Key, string Body, double At);
