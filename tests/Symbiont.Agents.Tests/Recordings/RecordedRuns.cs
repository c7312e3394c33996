using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Symbiont.Agents.Actions;
using Symbiont.Agents.Running;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Engine;
using Symbiont.Engine.Storage;

namespace Symbiont.Agents.Tests.Recordings;

/// <summary>Records executions of the programs in this folder, and runs recorded ones again from their journals alone.</summary>
internal static class RecordedRuns
{
    private const string Key = "recorded-secret-of-32-characters";

    /// <summary>This folder in the checkout.</summary>
    public static string Folder { get; } = ThisFolder();

    public static IEnumerable<string> Programs => Names("*.symbi");

    public static IEnumerable<string> Recordings => Names("*.json");

    public static string FileOf(string name) => Path.Combine(Folder, $"{name}.json");

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.symbi"));

    /// <summary>Runs the program where everything is allowed.</summary>
    public static async Task<Recording> Record(string name)
    {
        await using var ledger = await Ledger.Start();
        ledger.Answer = entry => $"{entry.Method} {entry.Path} {entry.Body}";
        var files = Directory.CreateTempSubdirectory("symbiont-recorded-");
        try
        {
            await using var host = await Start(settings =>
            {
                settings.AllowHosts = ledger.Host;
                settings.Commands = "sh";
                settings.FileRoots = files.FullName;
                settings.Environment["SYMBIONT_SECRET_API_KEY"] = "correct-horse-battery-staple";
            });
            await host.Create(Dsl.Agent("if n == 0 { error(\"ZERO\", \"n is 0\"); } sleep(1s); return { doubled: n * 2 };", parameters: "(n: int)"), "recorded-child");
            var execution = await host.Execute(await host.Create(TextOf(name), $"recorded-{name}"), new { ledger = ledger.Url("").TrimEnd('/'), folder = files.FullName });
            await host.Until(async () => await Decide(host) && (await host.Show(execution)).CompletedAt is not null, $"{name} ends");
            var end = await host.Show(execution);
            var state = await host.Grains.GetGrain<IExecutionInside>(execution).Look();
            return new(TextOf(name), state.Program, state.Input!, await Rows(host, execution), end.Status, end.Result, end.Error);
        }
        finally
        {
            files.Delete(recursive: true);
        }
    }

    /// <summary>Runs the recorded journal where nothing is allowed and nobody answers; the end, and the journal then.</summary>
    public static async Task<(ExecutionDetail End, IReadOnlyList<JournalRow> Rows)> Replay(Recording recording)
    {
        await using var host = await Start(_ => { });
        var agent = await host.Create(recording.Program, "replayed");
        var id = Guid.CreateVersion7().ToString();
        var work = Guid.CreateVersion7();
        var program = recording.Reference with { OwnerType = GrainId.Of<IAgentGrain>(agent).Type, OwnerKey = agent };
        var state = new ExecutionState(id, agent, "replayed", program, ExecutionStatus.Running, "execute", host.Clock.GetUtcNow())
        {
            Input = recording.Input,
            StartedAt = host.Clock.GetUtcNow(),
            StepCount = 1,
            Work = work,
        };
        var commit = new GrainCommit(GrainId.Of<IExecutionGrain>(id), 0) { State = new(SchemaAttribute.Of(typeof(ExecutionState)).Version, Json(state)) };
        foreach (var row in recording.Rows)
            commit.Appends.Add(new(Journal.Feed, SchemaAttribute.Of(typeof(JournalRow)).Version, Json(row)));
        commit.Work.Add(new(work, ExecutionWorker.Name, SchemaAttribute.Of(typeof(RunExecution)).Version, Json(new RunExecution(id)), host.Clock.GetUtcNow()));
        Assert.IsType<CommitOutcome.Committed>(await host.Store.Commit(commit));
        // What was written behind the silo's back it finds when it starts.
        await host.Restart();
        await host.Until(async () => (await host.Show(id)).CompletedAt is not null, "the replayed execution ends");
        return (await host.Show(id), await Rows(host, id));
    }

    /// <summary>The names of all actions that the server has.</summary>
    public static async Task<IReadOnlyList<string>> Actions()
    {
        await using var host = await Start(_ => { });
        return [.. host.Get<IEnumerable<IHostAction>>().SelectMany(action => action.Names)];
    }

    /// <summary>Whoever is asked approves, but for "nobody" and "refuses".</summary>
    private static async Task<bool> Decide(TestHost host)
    {
        await foreach (var asked in host.Get<IApprovals>().List(null, null, null))
        {
            if (asked.Role != "nobody")
                await host.Execution(asked.ExecutionId).Decide(asked.ApprovalId, new(asked.Role == "refuses" ? "reject" : "approve", "the recorder", asked.Reason));
        }

        return true;
    }

    private static Task<TestHost> Start(Action<TestSettings> configure) => TestHost.Start(StoreKind.Memory, settings =>
    {
        // What is sealed in a recording must open again.
        settings.Environment["SYMBIONT_MASTER_KEY"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(Key));
        configure(settings);
    });

    private static async Task<IReadOnlyList<JournalRow>> Rows(TestHost host, string execution) =>
        [.. (await host.Store.Read(GrainId.Of<IExecutionGrain>(execution), Journal.Feed, limit: 10_000)).Select(row => row.Read<JournalRow>())];

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, EngineJson.Options);

    private static IEnumerable<string> Names(string pattern) =>
        Directory.GetFiles(Folder, pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
