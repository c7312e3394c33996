using System.Text.Json;
using Symbiont.Testing;

namespace Symbiont.Cluster.Tests;

/// <summary>One execution of the program with every kind of action, what it leaves outside the server, and what must be true of that.</summary>
internal sealed class KillRun(Ledger ledger, KillSite site, string name)
{
    /// <summary>Actions outside that can be held in their middle: calls by their path, child processes by the name of their file.</summary>
    public static IReadOnlyList<string> Holdable { get; } = ["/first", "alone", "/a", "beside", "/risky", "/b", "/told", "/asked", "/helper"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private string? agent;

    private string Folder => site.Files.At(name);

    public async Task<string> Begin(Api api, string begun)
    {
        agent = begun;
        Directory.CreateDirectory(Folder);
        var execution = await api.Execute(begun, new { ledger = ledger.At($"/{name}"), folder = Folder, run = name });
        await Push(api, "early");
        return execution;
    }

    /// <summary>Waits until the execution has ended. One event it is sent as soon as it waits for it, the other one is there long before; whatever it asks for is approved.</summary>
    public async Task<JsonElement> Ended(Api api, string execution)
    {
        // Who does not know what became of an event sends it again; by its id it stays one.
        await Push(api, "early");
        await Eventually.Holds(
            async () =>
            {
                var seen = await api.Execution(execution);
                if (seen.Steps().Any(step => step.Is("wait_event", "waiting") && step.Text("path").EndsWith("/5/1", StringComparison.Ordinal)))
                    await Push(api, "late");
                foreach (var wait in seen.GetProperty("waiting_for").EnumerateArray().Where(wait => wait.Text("kind") == "approval"))
                    await api.Approve(execution, wait.Text("approval_id"), $"the {wait.Text("role")}");
                return seen.IsEnded();
            },
            $"execution {execution} ends", Patience);
        return await api.Execution(execution);
    }

    /// <summary>Holds one action in its middle from now on; the result lets it go.</summary>
    public Action Hold(string what)
    {
        if (what[0] == '/')
            return ledger.Hold($"/{name}{what}").Release;
        Directory.CreateDirectory(Folder);
        File.WriteAllText(HoldFile(what), "");
        return () => File.Delete(HoldFile(what));
    }

    /// <summary>Returns once the action that is held is in its middle.</summary>
    public Task Reached(string what) => what[0] == '/'
        ? ledger.Arrival($"/{name}{what}")
        : Eventually.Holds(() => Lines(what).Any(line => line.StartsWith("begin ", StringComparison.Ordinal)), $"the child process {what} runs", Patience);

    /// <summary>Checks an ended execution against the one that nobody has killed, and the world outside against its steps; all steps, the child's too.</summary>
    public async Task<IReadOnlyList<JsonElement>> Verify(Api api, string execution, JsonElement ended, JsonElement unkilled)
    {
        var steps = ended.Steps().ToList();
        Assert.DoesNotContain(KillSite.Secret, ended.ToString(), StringComparison.Ordinal);
        // A call that must not be repeated says so instead of its receipt, if and only if it was interrupted.
        var risky = steps.Single(step => step.Text("action") == "http.post" && step.Text("path").EndsWith("/3/1", StringComparison.Ordinal));
        Assert.Equal(
            ended.Result().ToString().Replace("ACTION_INTERRUPTED", "receipt risky", StringComparison.Ordinal), unkilled.Result().ToString());
        Assert.Equal(risky.Text("status") == "failed", ended.Result().ToString().Contains("ACTION_INTERRUPTED", StringComparison.Ordinal));
        Assert.Equal(unkilled.Steps().Select(Shape).Order(StringComparer.Ordinal), steps.Select(Shape).Order(StringComparer.Ordinal));
        Assert.Equal(["asked", "begun", "done", "helped", "napped", "told"], await site.Events(name));

        var helper = await Helper(api, steps);
        var diary = await Diary(api);
        VerifyCalls([.. Calls(execution, steps), .. new[] { helper }.Concat(diary).SelectMany(other => Calls(other.Text("execution_id"), other.Steps()))]);
        VerifyFiles(execution, steps);
        Assert.Empty(ledger.Calls($"/{name}/never"));
        Assert.Single(ledger.Calls().Where(call => call.Path is var path && (path == $"/{name}/first" || path == $"/{name}/a" || path == $"/{name}/b"))
            .Select(call => JsonElement.Parse(call.Body).Text("id")).Distinct());
        Assert.All(ledger.Calls($"/{name}/first"), call => Assert.Equal(KillSite.Secret, JsonElement.Parse(call.Body).Text("key")));
        return [.. steps, .. helper.Steps(), .. diary.SelectMany(entry => entry.Steps())];
    }

    /// <summary>Each key stands for one path, was sent no more often than it was begun, and never twice at the same time.</summary>
    private void VerifyCalls(IReadOnlyList<(string Key, long Attempts, bool Completed)> posts)
    {
        var calls = ledger.Calls().Where(call => call.Path.StartsWith($"/{name}/", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, posts.Count);
        Assert.All(calls, call => Assert.Contains(call.Key, posts.Select(post => post.Key)));
        foreach (var (key, attempts, completed) in posts)
        {
            var own = calls.Where(call => call.Key == key).ToList();
            Assert.InRange(attempts, 1, 2);
            if (completed)
                Assert.InRange(own.Count, 1, attempts);
            else
                Assert.InRange(own.Count, 0, 1);
            foreach (var path in own.Select(call => call.Path).Distinct())
                Assert.Equal(1, ledger.MostAtOnce(path));
            Assert.True(own.Select(call => (call.Path, call.Body)).Distinct().Count() <= 1, $"{key} stands for several calls");
        }
    }

    private void VerifyFiles(string execution, IReadOnlyList<JsonElement> steps)
    {
        foreach (var (file, path) in new[] { ("alone", ""), ("beside", "/") })
        {
            var step = steps.Single(step => step.Text("action") == "exec" && step.Text("path").Contains('/', StringComparison.Ordinal) == (path.Length > 0));
            var key = $"{execution}:{step.Text("path")}";
            var lines = Lines(file);
            Assert.DoesNotContain(lines, line => line.StartsWith("beside ", StringComparison.Ordinal));
            Assert.All(lines, line => Assert.EndsWith($" {key}", line, StringComparison.Ordinal));
            Assert.InRange(lines.Count(line => line == $"begin {key}"), 1, step.Number("attempts"));
            Assert.Equal($"end {key}", lines[^1]);
        }

        Assert.Equal("fixed", File.ReadAllText(Path.Combine(Folder, "written")));
        var append = steps.Single(step => step.Text("action") == "file.append");
        Assert.InRange(Lines("appended").Count, 1, append.Number("attempts"));
    }

    private async Task<JsonElement> Helper(Api api, IReadOnlyList<JsonElement> steps)
    {
        var helpers = await api.Executions(await api.AgentNamed("helper"));
        Assert.Single(steps, step => step.Text("action") == "delegate");
        var runs = new List<JsonElement>();
        foreach (var helper in helpers)
        {
            var shown = await api.Execution(helper.Text("execution_id"));
            if (shown.GetProperty("parameters").Text("run") == name)
                runs.Add(shown);
        }

        return Assert.Single(runs);
    }

    /// <summary>The executions that the message and the question have started: one each, both ended.</summary>
    private async Task<IReadOnlyList<JsonElement>> Diary(Api api)
    {
        var runs = new List<JsonElement>();
        foreach (var entry in await api.Executions(await api.AgentNamed("diary")))
        {
            var shown = await api.Ended(entry.Text("execution_id"));
            if (shown.Result().Text("run") == name)
                runs.Add(shown);
        }

        Assert.Equal(["asked", "told"], runs.Select(run => run.Result().Text("page")).Order(StringComparer.Ordinal));
        return runs;
    }

    /// <summary>Pushes an event of the run; sent more often it is still one.</summary>
    private Task Push(Api api, string type) =>
        api.Push(agent!, new { event_type = type, id = $"{name}-{type}", payload = new { run = name } });

    private static IEnumerable<(string Key, long Attempts, bool Completed)> Calls(string execution, IEnumerable<JsonElement> steps) => steps
        .Where(step => step.Text("action") == "http.post")
        .Select(step => ($"{execution}:{step.Text("path")}", step.Number("attempts"), step.Text("status") == "completed"));

    // A call that must not be repeated fails where it was interrupted.
    private static string Shape(JsonElement step) =>
        $"{step.Text("path")} {step.Text("action")} line {step.Number("line")} {(step.Text("path").EndsWith("/3/1", StringComparison.Ordinal) ? "" : step.Text("status"))}";

    private string HoldFile(string child) => Path.Combine(Folder, $"{child}.hold");

    private IReadOnlyList<string> Lines(string file) => File.Exists(Path.Combine(Folder, file)) ? File.ReadAllLines(Path.Combine(Folder, file)) : [];
}
