namespace Symbiont.Agents.Tests.Hosting;

/// <summary>One call that reached the world.</summary>
/// <param name="Method">Upper-case method.</param>
/// <param name="Path">Path with query.</param>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Headers">All headers; names in lower case.</param>
/// <param name="Body">The body as text.</param>
internal sealed record LedgerEntry(string Method, string Path, string Key, IReadOnlyDictionary<string, string> Headers, string Body);
