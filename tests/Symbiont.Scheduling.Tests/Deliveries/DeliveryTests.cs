using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Scheduling.Tests.Hosting;

namespace Symbiont.Scheduling.Tests.Deliveries;

public sealed class DeliveryTests
{
    [Theory, EachStore, OnPostgres]
    public async Task An_outcome_goes_once_to_each_target(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        var folder = Directory.CreateTempSubdirectory("symbiont-outcomes-");
        try
        {
            await using var planned = await Planned.Start(kind, settings =>
            {
                settings.AllowHosts = ledger.Host;
                settings.FileRoots = folder.FullName;
                settings.Environment["SYMBIONT_SECRET_REPORTS"] = "the key";
            });
            var listener = await planned.Host.Create(Dsl.Agent("return event;"), mode: "event_driven");
            var file = Path.Combine(folder.FullName, "out.jsonl");
            var (_, schedule) = await planned.Plan("0 * * * * *", "return { sum: 42 };", request => request with
            {
                Delivery = [new("log"), new("file", Path: file), new("webhook", Url: $"http://{ledger.Host}/in", Secret: "vault://reports"), new("event", AgentId: listener)],
            });

            await planned.To(1);
            await planned.To(2);

            var runs = await planned.Runs(schedule);
            var lines = await File.ReadAllLinesAsync(file);
            Assert.Equal(2, lines.Length);
            var body = JsonSerializer.Deserialize<JsonElement>(lines[0]);
            Assert.Equal(["job_id", "name", "run_id", "scheduled_at", "status", "result", "error", "reason", "attempt", "completed_at"], body.EnumerateObject().Select(member => member.Name));
            Assert.Equal((schedule, runs[0].RunId, "completed", 42), (body.GetProperty("job_id").GetString(), body.GetProperty("run_id").GetString(), body.GetProperty("status").GetString(), body.GetProperty("result").GetProperty("sum").GetInt32()));
            Assert.Equal(("2026-03-02T12:01:00Z", JsonValueKind.Null, "schedule"), (body.GetProperty("scheduled_at").GetString(), body.GetProperty("error").ValueKind, body.GetProperty("reason").GetString()));

            Assert.Equal(2, ledger.Entries.Count);
            var call = ledger.Entries[0];
            Assert.Equal(lines[0], call.Body);
            Assert.Equal($"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes("the key"), Encoding.UTF8.GetBytes(call.Body)))}", call.Headers["x-symbiont-signature"]);
            Assert.Equal($"{runs[0].RunId}/2", call.Key);

            var heard = (await planned.Host.Agents.GetHistory(listener, 10)).History;
            Assert.Equal(2, heard.Count);
            var heardEvent = (await planned.Host.Show(heard[1].ExecutionId)).Result!.Value;
            Assert.Equal(("schedule.completed", runs[0].RunId), (heardEvent.GetProperty("type").GetString(), heardEvent.GetProperty("payload").GetProperty("run_id").GetString()));
            Assert.Contains(planned.Host.Log.Lines, line => line.Contains(runs[0].RunId, StringComparison.Ordinal) && line.Contains("\"sum\":42", StringComparison.Ordinal));

            var told = (await planned.See(schedule)).Deliveries;
            Assert.Equal(8, told.Count);
            Assert.All(told, record => Assert.Equal(("delivered", 1, null), (record.Status, record.Attempts, record.Error)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory, EachStore]
    public async Task Failed_attempts_back_off_and_give_up_and_do_not_fail_the_run(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 0 13 * * *", more: request => request with { Delivery = [new("webhook", Url: "http://127.0.0.1:9/in"), new("file", Path: "/nowhere/out.jsonl")] });

        await planned.To(60);
        for (var i = 0; i < 6; i++)
            await planned.To(planned.Now + TimeSpan.FromSeconds(40));

        var view = await planned.See(schedule);
        Assert.Equal((1, 0), (view.RunCount, view.FailureCount));
        Assert.Equal(["file", "webhook"], view.Deliveries.Select(record => record.Kind).Order());
        Assert.All(view.Deliveries, record => Assert.Equal(("failed", 6), (record.Status, record.Attempts)));
        Assert.All(view.Deliveries, record => Assert.NotEmpty(record.Error!));
    }

    [Theory, EachStore]
    public async Task Of_a_failed_occurrence_its_final_failure_is_delivered(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var listener = await planned.Host.Create(Dsl.Agent("return event;"), mode: "event_driven");
        await planned.Plan("0 0 13 * * *", Bodies.Fails, request => request with { MaxRetries = 1, Delivery = [new("event", AgentId: listener)] });

        await planned.To(60);
        Assert.Empty((await planned.Host.Agents.GetHistory(listener, 10)).History);
        await planned.To(61);

        var heard = (await planned.Host.Show(Assert.Single((await planned.Host.Agents.GetHistory(listener, 10)).History).ExecutionId)).Result!.Value;
        var payload = heard.GetProperty("payload");
        Assert.Equal(("schedule.failed", "failed", 2, JsonValueKind.Null), (heard.GetProperty("type").GetString(), payload.GetProperty("status").GetString(), payload.GetProperty("attempt").GetInt32(), payload.GetProperty("result").ValueKind));
        Assert.NotEmpty(payload.GetProperty("error").GetString()!);
    }

    [Theory, EachStore]
    public async Task Secrets_in_a_result_stay_hidden(StoreKind kind)
    {
        await using var ledger = await Ledger.Start();
        await using var planned = await Planned.Start(kind, settings =>
        {
            settings.AllowHosts = ledger.Host;
            settings.Environment["SYMBIONT_SECRET_DB"] = "hunter2-hunter2";
        });
        await planned.Plan("0 * * * * *", "return \"it is \" + vault://db;", request => request with { Delivery = [new("webhook", Url: $"http://{ledger.Host}/in"), new("log")] });

        await planned.To(1);

        Assert.Contains("********", Assert.Single(ledger.Entries).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", ledger.Entries[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain(planned.Host.Log.Lines, line => line.Contains("hunter2", StringComparison.Ordinal));
    }

    [Theory, EachStore]
    public async Task The_last_20_deliveries_are_kept(StoreKind kind)
    {
        await using var planned = await Planned.Start(kind);
        var (_, schedule) = await planned.Plan("0 * * * * *", more: request => request with { Delivery = [new("log")] });

        for (var minute = 1; minute <= 23; minute++)
            await planned.To(minute);

        Assert.Equal((await planned.Runs(schedule)).Skip(3).Select(run => run.RunId), (await planned.See(schedule)).Deliveries.Select(record => record.RunId));
    }
}
