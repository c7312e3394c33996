namespace Symbiont.Agents.Tests.Hosting;

/// <summary>The stores that promises are shown on.</summary>
public enum StoreKind
{
    Memory,
    Sqlite,
    Postgres,
}
