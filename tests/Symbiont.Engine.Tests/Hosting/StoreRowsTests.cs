using System.Reflection;
using Symbiont.Testing;
using Xunit.Sdk;

namespace Symbiont.Engine.Tests.Hosting;

public sealed class StoreRowsTests
{
    [Theory, EmbeddedStores, OnPostgres]
    public void A_theory_of_one_line_has_a_row_for_each_store(StoreKind store) => Assert.True(Enum.IsDefined(store));

    [Theory, EmbeddedStores("a", 1), OnPostgres("b", 2)]
    public void A_row_may_have_more_than_its_store(StoreKind store, string text, int number) =>
        Assert.Equal(store == StoreKind.Postgres ? ("b", 2) : ("a", 1), (text, number));

    [Fact]
    public void Every_store_has_one_row()
    {
        var method = typeof(StoreRowsTests).GetMethod(nameof(A_theory_of_one_line_has_a_row_for_each_store))!;
        var rows = method.GetCustomAttributes<DataAttribute>().SelectMany(rows => rows.GetData(method)).Select(row => (StoreKind)row[0]);
        Assert.Equal(Enum.GetValues<StoreKind>(), rows.Order());
    }

    [Fact]
    public void Only_the_row_that_needs_a_server_is_skipped_without_one()
    {
        Assert.Null(new EmbeddedStoresAttribute().Skip);
        Assert.Equal(PostgresServer.SkipReason, new OnPostgresAttribute().Skip);
    }
}
