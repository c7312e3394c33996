namespace Symbiont.Engine.Tests.Grains;

[Schema("account")]
public sealed record AccountState(int Balance, IReadOnlyList<string> Seen, string? Filler = null);
