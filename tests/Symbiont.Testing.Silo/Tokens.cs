using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <summary>A message.</summary>
[Schema("told")]
public sealed record Told(string Token, string Sender);

/// <summary>A work item.</summary>
[Schema("job")]
public sealed record Job(string Token);

/// <summary>A row of the feed.</summary>
[Schema("added")]
public sealed record Added(string Token);
