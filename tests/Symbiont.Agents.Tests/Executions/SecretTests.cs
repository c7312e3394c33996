using System.Text;
using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Executions;

public sealed class SecretTests
{
    private const string Secret = "correct-horse-battery-staple";
    private static readonly string Base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret));

    [Theory, EachStore, OnPostgres]
    public async Task A_secret_reaches_the_call_that_needs_it_and_nobody_else(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = entry => $"you said {entry.Headers["authorization"]}";
        await using var host = await Start(kind, ledger);
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            $$"""
            let key = vault://api/key;
            let answer = http.get("{{ledger.Url()}}", headers: { authorization: "Bearer " + key });
            log("the key is " + key);
            audit_log(key);
            emit("leak", { key: key, list: [base64_encode(key)] });
            return { key: key, answer: answer.body, encoded: base64_encode(key) };
            """)));

        var end = await host.End(execution);

        Assert.Equal($"Bearer {Secret}", Assert.Single(ledger.Entries).Headers["authorization"]);
        Assert.Equal("""{"key":"********","answer":"you said Bearer ********","encoded":"********"}""", end.Result!.Value.GetRawText());
        Hides(JsonSerializer.Serialize(end));
        Hides(string.Join('\n', host.Log.Lines));
        Assert.Contains(host.Log.Lines, line => line.Contains("the key is ********", StringComparison.Ordinal));
        await HidesInStory(host, execution);
        await HidesInStore(host, execution);
    }

    [Theory, EachStore]
    public async Task What_an_action_was_given_is_masked_before_it_is_kept_and_before_it_is_cut(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Dsl.Agent(
            """
            let key = vault://api/key;
            log({ a: [key, base64_encode(key)] }, extra: "x" + key);
            log(pad + key);
            log(pad, key);
            """,
            parameters: "(pad: string)"));

        // The cut falls into the secret.
        var execution = await host.Execute(agent, new { pad = new string('x', 490) });
        await host.End(execution);

        var steps = (await host.Get<IExecutionStories>().Tell(execution)).Steps;
        Assert.Equal("""{"a":["********","********"]}""", steps[1].Arguments!.Positional[0].GetRawText());
        Assert.Equal("x********", steps[1].Arguments!.Named["extra"].GetString());
        Assert.Equal($"{new string('x', 490)}********", steps[2].Arguments!.Positional[0].GetString());
        foreach (var row in await host.Feed(Running.Journal.Feed))
            Assert.DoesNotContain(Secret[..5], row);
        await HidesInStory(host, execution);
        await HidesInStore(host, execution);
    }

    [Theory, EachStore]
    public async Task A_secret_that_was_given_before_it_was_read_is_masked_in_the_story_too(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Dsl.Agent($"log(text);\nlog(\"{Secret}\");\nwait_event(text, 0s);\nlet key = vault://api/key;", parameters: "(text: string)"));

        var execution = await host.Execute(agent, new { text = Secret });
        await host.End(execution);

        await HidesInStory(host, execution);
    }

    [Theory, EachStore]
    public async Task A_number_that_is_a_secret_is_masked_in_what_was_given(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind, settings => settings.Environment["SYMBIONT_SECRET_PIN"] = "73519024");
        var end = await host.Run("let pin = int(vault://pin);\nlog(pin, [pin]);");

        var step = (await host.Get<IExecutionStories>().Tell(end.ExecutionId)).Steps[^1];

        Assert.Equal(["\"********\"", "[\"********\"]"], step.Arguments!.Positional.Select(value => value.GetRawText()));
        Assert.All(await host.Feed(Running.Journal.Feed), row => Assert.DoesNotContain("73519024", row));
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_error_that_tells_a_secret_is_masked_everywhere(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Dsl.Agent("let key = vault://api/key;\nerror(\"no luck with \" + key);"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal("no luck with ********", end.Error!.Message);
        Assert.Equal("no luck with ********", Assert.Single((await host.Agents.GetHistory(agent, 50)).History).Error);
        await HidesInStory(host, end.ExecutionId);
        await HidesInStore(host, end.ExecutionId);
    }

    [Theory, EachStore, OnPostgres]
    public async Task Replay_uses_the_value_that_was_read_though_the_environment_has_it_no_more(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var present = true;
        await using var host = await TestHost.Start(kind, settings =>
        {
            settings.AllowHosts = ledger.Host;
            if (present)
                settings.Environment["SYMBIONT_SECRET_API_KEY"] = Secret;
        });
        var execution = await host.Execute(await host.Create(Dsl.Agent(
            $"let key = vault://api/key;\nsleep(1h);\nhttp.post(\"{ledger.Url()}\", key);\nreturn key;")));
        await host.Reaches(execution, ExecutionStatus.Waiting);

        present = false;
        await host.Restart();
        host.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("********", (await host.End(execution)).Result!.Value.GetString());
        Assert.Equal(Secret, Assert.Single(ledger.Entries).Body);
    }

    [Theory]
    [EachStore("vault://no/such", "SECRET_NOT_FOUND")]
    [EachStore("vault://for/others", "SECRET_FORBIDDEN")]
    public async Task A_secret_that_is_not_there_or_for_others_is_an_error_to_catch(StoreKind kind, string path, string code)
    {
        await using var host = await Start(kind);

        var end = await host.Run($"try {{ let key = {path}; }} catch (e) {{ return e.code; }}");

        Assert.Equal(code, end.Result!.Value.GetString());
    }

    [Theory, EachStore, OnPostgres]
    public async Task An_agent_that_is_listed_may_read(StoreKind kind)
    {
        await using var host = await Start(kind);
        var agent = await host.Create(Dsl.Agent("return (vault://for/others).length;"), "trusted");

        Assert.Equal(Secret.Length, (await host.End(await host.Execute(agent))).Result!.Value.GetInt32());
    }

    [Theory]
    [EachStore("memory.set(\"k\", { deep: [\"x\" + key] })", "SECRET_IN_MEMORY")]
    [OnPostgres("memory.set(\"k\", { deep: [\"x\" + key] })", "SECRET_IN_MEMORY")]
    [EachStore("memory.set(\"k\", base64_encode(key))", "SECRET_IN_MEMORY")]
    [OnPostgres("memory.set(\"k\", base64_encode(key))", "SECRET_IN_MEMORY")]
    [EachStore("delegate(\"other\", { key: key })", "SECRET_IN_INPUT")]
    public async Task A_secret_is_not_kept_or_handed_on(StoreKind kind, string call, string code)
    {
        await using var host = await Start(kind);
        await host.Create(Dsl.Agent("return 1;"), "other");
        var agent = await host.Create(Dsl.Agent($"let key = vault://api/key;\ntry {{ {call}; }} catch (e) {{ return e.code; }}", "memory = persistent"));

        var end = await host.End(await host.Execute(agent));

        Assert.Equal(code, end.Result!.Value.GetString());
        Assert.Empty(await host.Store.List(AgentLists.Memory(agent)));
        await HidesInStory(host, end.ExecutionId);
        await HidesInStore(host, end.ExecutionId);
    }

    [Theory, EachStore, OnPostgres]
    public async Task A_parent_does_not_learn_the_secrets_of_its_child(StoreKind kind)
    {
        await using var host = await Start(kind);
        await host.Create(Dsl.Agent("let key = vault://api/key;\nreturn { key: key, time: 90s, n: 1 };"), "child");

        var end = await host.Run("let answer = delegate(\"child\");\nreturn [answer.key, answer.n];");

        Assert.Equal("""["********",1]""", end.Result!.Value.GetRawText());
        Hides(JsonSerializer.Serialize(end));
        await HidesInStore(host, end.ExecutionId);
    }

    private static Task<TestHost> Start(StoreKind kind, Ledger? ledger = null) => TestHost.Start(kind, settings =>
    {
        settings.AllowHosts = ledger?.Host ?? "";
        settings.Environment["SYMBIONT_SECRET_API_KEY"] = Secret;
        settings.Environment["SYMBIONT_SECRET_FOR_OTHERS"] = Secret;
        settings.Environment["SYMBIONT_SECRET_AGENTS_FOR_OTHERS"] = "trusted, another";
    });

    /// <summary>Neither feeds nor states hold the secret; on disk no byte of it stands in the file.</summary>
    private static async Task HidesInStore(TestHost host, string execution)
    {
        foreach (var feed in new[] { Running.Journal.Feed, Feeds.Events, Feeds.Audit })
            Hides(string.Join('\n', await host.Feed(feed)));
        Hides(Encoding.UTF8.GetString((await host.Store.Load(GrainId.Of<IExecutionGrain>(execution)))!.State!.Json.Span));
        await host.Close();
        foreach (var file in Directory.EnumerateFiles(host.Folder, "symbiont.db*"))
            Hides(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)));
    }

    private static async Task HidesInStory(TestHost host, string execution) =>
        Hides(JsonSerializer.Serialize(await host.Get<IExecutionStories>().Tell(execution)));

    private static void Hides(string text)
    {
        Assert.DoesNotContain(Secret, text);
        Assert.DoesNotContain(Base64, text);
    }
}
