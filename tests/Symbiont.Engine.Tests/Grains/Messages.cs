namespace Symbiont.Engine.Tests.Grains;

[Schema("deposited")]
public sealed record Deposited(int Amount, bool Poison = false);

[Schema("told")]
public sealed record Told(string Token);

[Schema("job")]
public sealed record Job(string What);

[Schema("entry")]
public sealed record Entry(string What);

public sealed class OverdrawnException() : DomainException(ErrorKind.Conflict, "OVERDRAWN", "There is not that much.");
