using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Testing;

namespace Symbiont.Agents.Tests.Executions;

public sealed class StoryTests
{
    [Theory, EachStore]
    public async Task A_step_tells_what_it_was_given_why_it_was_allowed_and_what_became_of_it(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        var agent = await host.Create(Dsl.Agent(
            $"http.post(\"{ledger.Url()}\", {{ n: 1 }}, headers: {{ a: \"b\" }});\nemit(\"x\", 1);", declarations: "policy shop { allow: http.post(url) deny: emit }"));

        var end = await host.End(await host.Execute(agent));
        var story = await Tell(host, end.ExecutionId);

        Assert.Equal(["completed", "denied"], story.Steps.Select(step => step.Status));
        var (posted, refused) = (story.Steps[0], story.Steps[1]);
        Assert.StartsWith($"line 2: http.post to {ledger.Url()} was allowed by policy shop (allow: http.post(url)); answered 200", posted.Text);
        Assert.Equal("line 3: emit(\"x\", 1) was refused by policy shop (deny: emit); nothing was done.", refused.Text);
        Assert.Equal([$"\"{ledger.Url()}\"", """{"n":1}"""], posted.Arguments!.Positional.Select(value => value.GetRawText()));
        Assert.Equal(("headers", """{"a":"b"}"""), posted.Arguments.Named.Select(value => (value.Key, value.Value.GetRawText())).Single());
        Assert.Equal((false, $"{end.ExecutionId}:1", null), (posted.Arguments.Cut, posted.IdempotencyKey, refused.IdempotencyKey));
        Assert.Contains("http.post(", posted.Source);
        Assert.Equal((1, "POLICY_DENIED", "POLICY_DENIED"), (story.Program.Version, refused.Error!.Code, story.Error!.Code));
        Assert.Contains("failed after", story.Text);
        Assert.InRange(story.Limits.InterpreterSteps.Used, 2, 1000);
    }

    [Theory, EachStore]
    public async Task It_tells_everything_that_it_waits_for(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var helper = await host.Create(Dsl.Agent("sleep(1h);"), "helper");
        var execution = await host.Execute(await host.Create(Dsl.Agent("parallel([sleep(2h), wait_event(\"paid\", 10m), delegate(\"helper\")]);")));
        await host.Reaches(execution, ExecutionStatus.Waiting);
        // Its child is born by message.
        await host.Until(async () => (await Tell(host, execution)).Children.Single().Status is not null, "the child is there", TimeSpan.FromMilliseconds(1));

        var story = await Tell(host, execution);

        Assert.Equal(["time", "event", "execution"], story.WaitingFor.Select(wait => wait.Kind));
        Assert.Equal(story.Steps.Select(step => (int?)step.Index), story.WaitingFor.Select(wait => wait.Step));
        Assert.Equal(story.Steps[0].StartedAt + TimeSpan.FromHours(2), story.WaitingFor[0].Until);
        Assert.Equal(("paid", story.Steps[1].StartedAt + TimeSpan.FromMinutes(10)), (story.WaitingFor[1].EventType, story.WaitingFor[1].Until));
        var child = Assert.Single(story.Children);
        Assert.Equal((child.ExecutionId, helper, "helper"), (story.WaitingFor[2].ExecutionId, story.WaitingFor[2].AgentId, story.WaitingFor[2].AgentName));
        Assert.All(story.WaitingFor, wait => Assert.Contains(wait.Text, story.Text));
        Assert.Equal((execution, "1/2/1", 3), ((await Tell(host, child.ExecutionId)).Parent is { } parent ? (parent.ExecutionId, parent.Path, parent.Step) : default));
    }

    [Theory, EachStore]
    public async Task An_execution_in_line_says_so_and_an_ended_one_waits_for_nothing(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("sleep(1h);", "concurrency = 1"));
        var first = await host.Execute(agent);
        var second = await host.Execute(agent);
        await host.Reaches(first, ExecutionStatus.Waiting);
        Assert.Equal("place", Assert.Single((await Tell(host, second)).WaitingFor).Kind);

        await host.Execution(first).Cancel();

        var story = await Tell(host, first);
        Assert.Empty(story.WaitingFor);
        Assert.Equal("interrupted", Assert.Single(story.Steps).Status);
        Assert.EndsWith("the execution ended before this had an outcome.", story.Steps[0].Text);
        Assert.Contains("was cancelled", story.Text);
    }

    [Theory, EachStore]
    public async Task After_a_crash_it_tells_the_attempts_and_keeps_what_was_given(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var host = await TestHost.Start(kind, settings => settings.AllowHosts = ledger.Host);
        ledger.Before = (_, gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone);
        var execution = await host.Execute(await host.Create(Dsl.Agent($"http.post(\"{ledger.Url()}\", \"body\");")));
        await Eventually.Holds(() => ledger.Entries.Count == 1, "the first attempt has come");
        ledger.Before = null;
        await host.Crash();
        await host.End(execution);

        var step = Assert.Single((await Tell(host, execution)).Steps);

        Assert.Equal((2, 2, "\"body\""), (step.Attempts, step.AttemptsStartedAt.Count, step.Arguments!.Positional[1].GetRawText()));
        Assert.Contains("; attempt 2, as the server stopped or crashed in the one before; answered 200", step.Text);
    }

    [Theory, EachStore]
    public async Task Long_arguments_are_cut_and_say_so(StoreKind kind)
    {
        await using var host = await TestHost.Start(kind);
        var agent = await host.Create(Dsl.Agent("log(text); log(\"x\", list: range(0, 100000), deep: { a: 1 });", parameters: "(text: string)"));
        var end = await host.End(await host.Execute(agent, new { text = string.Concat(Enumerable.Repeat("\U0001F600", 5_000)) }));

        var story = await Tell(host, end.ExecutionId);

        Assert.All(story.Steps, step => Assert.True(step.Arguments!.Cut));
        Assert.StartsWith("\U0001F600", story.Steps[0].Arguments!.Positional[0].GetString());
        Assert.EndsWith("\U0001F600… (9502 characters more)", story.Steps[0].Arguments!.Positional[0].GetString());
        Assert.Equal("…", story.Steps[1].Arguments!.Named["list"].EnumerateArray().Last().GetString());
        var rows = (await host.Store.Read(GrainId.Of<IExecutionGrain>(end.ExecutionId), Journal.Feed, limit: 10)).Select(row => row.Read<JournalRow>());
        // An emoji takes twelve characters in JSON, and is two.
        Assert.All(rows, row => Assert.InRange(row.Given!.Length, 500, 3_200));
    }

    private static Task<ExecutionStory> Tell(TestHost host, string execution) => host.Get<IExecutionStories>().Tell(execution);
}
