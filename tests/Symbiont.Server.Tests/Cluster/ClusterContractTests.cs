using System.Net.Http.Json;
using System.Text.Json;

namespace Symbiont.Server.Tests;

public sealed class ClusterContractTests
{
    [Fact]
    public async Task A_server_of_its_own_is_a_cluster_of_one_that_says_who_and_where_it_is()
    {
        await using var server = await TestServer.Start(("SYMBIONT_SILO_NAME", "only"), ("SYMBIONT_SILO_ADDRESS", "https://symbiont.example.org"));

        var cluster = await server.Client.GetFromJsonAsync<JsonElement>("/api/v1/cluster");

        var silo = Assert.Single(cluster.GetProperty("silos").EnumerateArray());
        Assert.Equal(["name", "address", "version", "started_at", "last_seen", "work", "state"], silo.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("only", "https://symbiont.example.org", "active"), (silo.Text("name"), silo.Text("address"), silo.Text("state")));
        Assert.Equal(ProductVersion.Text, silo.Text("version"));
        Assert.True(silo.GetProperty("started_at").GetDateTimeOffset() <= silo.GetProperty("last_seen").GetDateTimeOffset());
    }
}
