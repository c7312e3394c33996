namespace Symbiont.Engine.Tests.Grains;

[Schema("ledger")]
public sealed record LedgerState(IReadOnlyList<string> Tokens)
{
    public static LedgerState Empty { get; } = new([]);

    public LedgerState With(string token) => new([.. Tokens, token]);
}
