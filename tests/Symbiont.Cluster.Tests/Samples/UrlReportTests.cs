using System.Net;
using System.Net.Sockets;

namespace Symbiont.Cluster.Tests;

public sealed class UrlReportTests
{
    /// <summary>Milliseconds that a page makes its caller wait.</summary>
    private const int Slowness = 300;

    [Fact]
    public async Task Pages_that_answer_that_are_broken_and_that_are_not_there_are_told_apart()
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer("/broken", 500, "{}");
        // Taken, so that nobody else listens there, and not listened on.
        using var silent = new Socket(SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var nobody = $"{silent.LocalEndPoint}";
        await using var site = new ServerSite(("SYMBIONT_HTTP_ALLOW_HOSTS", $"{ledger.Host},{nobody}"));
        var server = await site.Start();
        var agent = await server.Api.CreateSample("url-report");
        string[] urls = [ledger.At("/fine"), ledger.At("/broken"), $"http://{nobody}/", "http://127.0.0.1:1/not-listed"];

        var report = (await server.Api.Run(agent, new { urls })).Result();

        Assert.Equal(4, report.Number("checked"));
        Assert.Equal(1, report.Number("up"));
        Assert.Equal(urls[1..], report.Texts("down"));
        var rows = report.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(urls, rows.Select(row => row.Text("url")));
        Assert.Equal(200, rows[0].Number("status"));
        Assert.Equal(500, rows[1].Number("status"));
        Assert.StartsWith("CONNECT_FAILED: ", rows[2].Text("problem"), StringComparison.Ordinal);
        Assert.Contains("SYMBIONT_HTTP_ALLOW_HOSTS", rows[3].Text("problem"), StringComparison.Ordinal);
        Assert.Equal(["/broken", "/fine"], ledger.Calls().Select(call => call.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_report_says_how_long_a_page_took()
    {
        await using var ledger = await Ledger.Start();
        var held = ledger.Hold("/slow");
        await using var site = new ServerSite(ledger.Setting);
        var server = await site.Start();
        var agent = await server.Api.CreateSample("url-report");
        string[] urls = [ledger.At("/slow")];
        var started = TimeProvider.System.GetTimestamp();

        var execution = await server.Api.Execute(agent, new { urls });
        await ledger.Arrival("/slow");
        await Task.Delay(TimeSpan.FromMilliseconds(Slowness), TimeProvider.System);
        held.Release();
        var report = (await server.Api.Ended(execution)).Result();

        var most = (long)TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        Assert.InRange(report.GetProperty("rows")[0].Number("millis"), Slowness, most);
    }
}
