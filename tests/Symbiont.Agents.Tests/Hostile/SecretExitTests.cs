using System.Text;
using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A program that has read a secret tries every way out that the server gives it; only its peer may get the value.</summary>
public sealed class SecretExitTests
{
    private const string Secret = "correct-horse.battery-staple";

    [Theory]
    // Names: of events, codes, keys, agents, commands, files, methods, hosts.
    [EachStore("emit(key, { n: 1 });")]
    [EachStore("emit(\"x\", parse_json(\"{\\\"\" + key + \"\\\":1}\"));")]
    [EachStore("error(key, \"message\");")]
    [EachStore("try { error(key, key); } catch (e) { return e; }")]
    [EachStore("memory.set(key, 1);")]
    [EachStore("memory.set(\"a\" + key, 1);")]
    [EachStore("memory.delete(key);")]
    [EachStore("return memory.get(key);")]
    [EachStore("delegate(key);")]
    [EachStore("exec(key, []);")]
    [EachStore("file.read(\"/nowhere/\" + key);")]
    [EachStore("file.write(key, key);")]
    [EachStore("http.request(key, \"http://127.0.0.1/\");")]
    [EachStore("http.get(key);")]
    [EachStore("http.get(\"http://\" + key + \"/\");")]
    [EachStore("http.get(key + \"://127.0.0.1/\");")]
    [EachStore("http.get(\"http://127.0.0.1/?token=\" + key);")]
    [EachStore("http.get(\"http://127.0.0.1/\", headers: parse_json(\"{\\\"\" + key + \"\\\":\\\"1\\\"}\"));")]
    [EachStore("sleep(key);")]
    [EachStore("int(key);")]
    [EachStore("parse_json(key);")]
    [EachStore("return key.no_such_thing;")]
    [EachStore("return parallel([string(key), upper(key)], settle: true);")]
    [EachStore("parallel([exec(key, []), exec(\"none\", [])]);")]
    // Values: results, logs, output, answers, in every form.
    [EachStore("return [key, upper(key), base64_encode(\"user:\" + key), to_json([key]), { k: key }];")]
    [EachStore("return parse_json(\"{\\\"\" + key + \"\\\":1}\");")]
    [EachStore("log(key, level: \"warn\"); log({ deep: [key] }); log(\"x\", detail: key); log(key, level: key);")]
    [EachStore("audit_log(\"seen\", who: key); audit_log({ k: base64_encode(key) });")]
    [EachStore("return exec(\"sh\", [\"-c\", \"echo $0; echo $0 >&2; printf %s $0 | od -An -tx1 | tr -d ' \\\\n'; exit 3\", key]);")]
    [EachStore("return exec(\"sh\", [\"-c\", \"cat; env\"], stdin: key);")]
    [EachStore("return http.get(\"LEDGER?token=\" + key);")]
    [EachStore("return http.post(\"LEDGER\", { k: key }, headers: { \"x-key\": key });")]
    public async Task No_exit_shows_it(StoreKind kind, string exit)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = entry => $"{entry.Path} {entry.Body} {string.Join(' ', entry.Headers.Values)}";
        await using var host = await Start(kind, ledger);
        var agent = await host.Create(Dsl.Agent($"let key = vault://api/key;\n{exit.Replace("LEDGER", ledger.Url(), StringComparison.Ordinal)}", "memory = persistent, concurrency = 1"));

        var execution = await host.Execute(agent);
        await host.End(execution);

        await Hides(host, agent, execution);
    }

    [Theory]
    [EachStore("http://10.0.0.1/?k=SECRET")]
    [EachStore("http://SECRET.invalid/")]
    [EachStore("http://SECRET@127.0.0.1/")]
    [EachStore("SECRET://x/")]
    [EachStore("http://[SECRET")]
    public async Task A_peer_that_redirects_to_what_it_was_told_does_not_show_it(StoreKind kind, string location)
    {
        await using var ledger = await Ledger.Start();
        ledger.Location = entry => location.Replace("SECRET", entry.Headers["x-key"], StringComparison.Ordinal);
        await using var host = await Start(kind, ledger);
        var agent = await host.Create(Dsl.Agent($"let key = vault://api/key;\nhttp.get(\"{ledger.Url()}\", headers: {{ \"x-key\": key }});"));

        var execution = await host.Execute(agent);
        var end = await host.End(execution);

        Assert.Equal(ExecutionStatus.Failed, end.Status);
        await Hides(host, agent, execution);
    }

    [Theory, EachStore]
    public async Task A_key_of_memory_that_holds_a_secret_is_refused(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await Start(kind, ledger);
        var agent = await host.Create(Dsl.Agent("let key = vault://api/key;\ntry { memory.set(\"k-\" + key, 1); } catch (e) { return e.code; }", "memory = persistent"));

        Assert.Equal("SECRET_IN_MEMORY", (await host.End(await host.Execute(agent))).Result!.Value.GetString());
    }

    [Theory, EachStore]
    public async Task A_body_that_holds_a_secret_does_not_follow_a_redirect_to_another_peer(StoreKind kind)
    {
        await using var other = await Ledger.Start();
        await using var ledger = await Ledger.Start();
        ledger.Location = _ => other.Url("/taken");
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.AllowHosts = "127.0.0.1";
            settings.Environment["SYMBIONT_SECRET_API_KEY"] = Secret;
        });

        // 302 turns POST into GET, but a PUT keeps its body.
        await host.Run($"let key = vault://api/key;\nhttp.put(\"{ledger.Url()}\", {{ k: base64_encode(key) }}, headers: {{ \"x-key\": key }});");

        Assert.Empty(other.Entries);
        Assert.Single(ledger.Entries);
    }

    private static Task<TestHost> Start(StoreKind kind, Ledger ledger) => TestHost.Start(kind, settings =>
    {
        settings.AllowHosts = ledger.Host;
        settings.Commands = "sh";
        settings.Environment["SYMBIONT_SECRET_API_KEY"] = Secret;
    });

    /// <summary>Neither answers of the server, nor its log, nor anything in its store shows the secret in any form.</summary>
    private static async Task Hides(TestHost host, string agent, string execution)
    {
        Hidden("the execution", JsonSerializer.Serialize(await host.Show(execution)));
        Hidden("the history", JsonSerializer.Serialize(await host.Agents.GetHistory(agent, 50)));
        Hidden("the agent's status", JsonSerializer.Serialize(await host.Agents.GetStatus(agent)));
        foreach (var feed in new[] { Running.Journal.Feed, Feeds.Events, Feeds.Audit })
            Hidden($"the feed {feed}", string.Join('\n', await host.Feed(feed)));
        Hidden("memory", string.Join('\n', (await host.Store.List(AgentLists.Memory(agent))).Select(row => row.ToString())));
        foreach (var grain in new[] { GrainId.Of<IExecutionGrain>(execution), GrainId.Of<IAgentGrain>(agent) })
            Hidden($"the state of {grain}", Encoding.UTF8.GetString((await host.Store.Load(grain))!.State!.Json.Span));
        await host.Close();
        Hidden("the log", string.Join('\n', host.Log.Lines));
        foreach (var file in Directory.EnumerateFiles(host.Folder, "*", SearchOption.AllDirectories))
            Hidden(file, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
    }

    private static void Hidden(string place, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(Secret);
        foreach (var form in new[] { Secret, Secret.ToUpperInvariant(), Convert.ToBase64String(bytes)[..^4], Convert.ToHexStringLower(bytes), Convert.ToHexString(bytes) })
            Assert.False(text.Contains(form, StringComparison.Ordinal), $"{place} shows the secret: {text[Math.Max(0, text.IndexOf(form, StringComparison.Ordinal) - 200)..]}");
    }
}
