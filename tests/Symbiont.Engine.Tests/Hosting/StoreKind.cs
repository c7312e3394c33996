namespace Symbiont.Engine.Tests.Hosting;

/// <summary>The stores that every promise is shown on.</summary>
public enum StoreKind
{
    Memory,
    Sqlite,
    Postgres,
}
