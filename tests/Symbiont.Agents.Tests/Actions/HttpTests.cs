using Symbiont.Agents.Tests.Hosting;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Actions;

public sealed class HttpTests
{
    [Theory, EachStore]
    public async Task A_call_reaches_its_server_with_method_headers_body_and_key(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = _ => "fine";
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);

        var end = await host.Run(
            $"let answer = http.put(\"{ledger.Url("/a?b=c")}\", {{ n: 1 }}, headers: {{ \"x-mine\": \"yes\" }});\nreturn [answer.status, answer.ok, answer.body, answer.url];");

        Assert.Equal($"""[200,true,"fine","{ledger.Url("/a?b=c")}"]""", end.Result!.Value.GetRawText());
        var entry = Assert.Single(ledger.Entries);
        Assert.Equal(("PUT", "/a?b=c", """{"n":1}""", $"{end.ExecutionId}:1"), (entry.Method, entry.Path, entry.Body, entry.Key));
        Assert.Equal(("yes", "application/json"), (entry.Headers["x-mine"], entry.Headers["content-type"]));
    }

    [Theory, EachStore]
    public async Task An_address_of_this_machine_is_refused_and_the_setting_named(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind);

        var end = await host.Run($"try {{ http.get(\"{ledger.Url()}\"); }} catch (OutboundRefused e) {{ return e.message; }}");

        Assert.Contains("SYMBIONT_HTTP_ALLOW_HOSTS", end.Result!.Value.GetString());
        Assert.Empty(ledger.Entries);
    }

    [Theory]
    [EachStore("deny_all", false)]
    [EachStore("[\"example.com\"]", false)]
    [EachStore("[\"example.com\", \"127.0.0.1\"]", true)]
    [EachStore("allow_all", true)]
    public async Task The_agents_network_policy_decides_beside_the_servers_list(StoreKind kind, string policy, bool isAllowed)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent($"try {{ return http.get(\"{ledger.Url()}\").ok; }} catch (OutboundRefused e) {{ return false; }}", $"network_policy = {policy}"));

        Assert.Equal(isAllowed, (await host.End(await host.Execute(agent))).Result!.Value.GetBoolean());
        Assert.Equal(isAllowed ? 1 : 0, ledger.Entries.Count);
    }

    [Theory, EachStore]
    public async Task An_answer_over_the_limit_is_an_error_to_catch(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = _ => new string('x', 5000);
        await using var host = await TestHost.Start(kind, settings => (settings.AllowHosts, settings.Agents.MaxResult) = (ledger.Host, 1000));

        var end = await host.Run($"try {{ http.get(\"{ledger.Url()}\"); }} catch (e) {{ return e.code; }}");

        Assert.Equal("RESULT_TOO_LARGE", end.Result!.Value.GetString());
    }

    [Theory, EachStore]
    public async Task A_call_that_takes_too_long_is_an_error_to_catch(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var execution = await host.Execute(await host.Create(Dsl.Agent($"try {{ http.get(\"{ledger.Url()}\", timeout: 5s); }} catch (HttpTimeout e) {{ return \"late\"; }}")));
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the call is under way");

        host.Clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("late", (await host.End(execution)).Result!.Value.GetString());
    }

    [Theory]
    [EachStore("http.get(\"no url\")")]
    [EachStore("http.get(5)")]
    [EachStore("http.get(\"ftp://example.com\")")]
    [EachStore("http.get(\"http://127.0.0.1/\", timeout: \"soon\")")]
    [EachStore("http.get(\"http://127.0.0.1/\", timeout: 9d)")]
    [EachStore("http.request(\"BAD METHOD\", \"http://127.0.0.1/\")")]
    [EachStore("http.get(\"http://127.0.0.1/\", headers: { \"bad name\": \"x\" })")]
    public async Task What_is_no_call_is_an_error_to_catch(StoreKind kind, string call)
    {
        await using var host = await TestHost.Start(kind);

        var end = await host.Run($"try {{ {call}; }} catch (e) {{ return e.code; }}");

        Assert.Contains(end.Result!.Value.GetString(), new[] { "INVALID_ARGUMENT", "INVALID_REQUEST" });
        Assert.Equal("failed", Assert.Single(end.Steps).Status);
    }
}
