using System.Runtime.CompilerServices;
using Symbiont.Agents;
using Symbiont.Engine;
using Symbiont.Scheduling.Cron;
using Symbiont.Scheduling.Tallies;
using Symbiont.Scheduling.Timing;

namespace Symbiont.Scheduling;

/// <inheritdoc cref="ISchedules"/>
internal sealed class ScheduleDirectory(
    IGrainFactory grains, ILookups lookups, IAgentDirectory agents, IRuns runs, IdSource ids, ScheduleCalendar calendar, ScheduleTallies tallies, TimeProvider clock) : ISchedules
{
    public async IAsyncEnumerable<ScheduleItem> List(string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var row in lookups.All(ScheduleLists.All, afterId, cancelled))
            yield return row.Read<ScheduleItem>();
    }

    public async IAsyncEnumerable<ScheduleView> ListFull(string afterId = "", [EnumeratorCancellation] CancellationToken cancelled = default)
    {
        await foreach (var row in lookups.All(ScheduleLists.All, afterId, cancelled))
        {
            if (await TryLook(row.Key) is { } state)
                yield return await View(state);
        }
    }

    public async Task<ScheduleCreated> Create(ScheduleRequest request, CallOptions? call = null) =>
        await grains.GetGrain<IScheduleGrain>(ids.NewId().ToString(), call).Create(request, await FindAgent(request));

    public async Task<ScheduleDetail> Get(string id) => (await Schedule(id).Look()).ToDetail();

    public async Task<ScheduleView> GetFull(string id) => await View(await Schedule(id).Look());

    public async Task<ScheduleDetail> Update(string id, ScheduleRequest change, CallOptions? call = null) =>
        await Schedule(id, call).Update(change, await FindAgent(change));

    public Task<ScheduleDeleted> Delete(string id, CallOptions? call = null) => Schedule(id, call).Delete();

    public Task<ScheduleAction> Pause(string id, ScheduleNote note, CallOptions? call = null) => Schedule(id, call).Pause(note);

    public Task<ScheduleAction> Resume(string id, ScheduleNote note, CallOptions? call = null) => Schedule(id, call).Resume(note);

    public Task<ScheduleAction> Trigger(string id, ScheduleNote note, CallOptions? call = null) => Schedule(id, call).Trigger(note);

    public Task<ScheduleAction> SkipNext(string id, ScheduleNote note, CallOptions? call = null) => Schedule(id, call).SkipNext(note);

    public Task<ScheduleAction> Requeue(string id, ScheduleNote note, CallOptions? call = null) => Schedule(id, call).Requeue(note);

    public Task<BackfillAccepted> Backfill(string id, BackfillRequest request, CallOptions? call = null) => Schedule(id, call).Backfill(request);

    public async Task<IReadOnlyList<ScheduleRunView>> GetHistory(string id, int limit, string beforeId = "")
    {
        var state = await Schedule(id).Look();
        return [.. (await runs.List(ScheduleLists.Runs(state.Id), limit, beforeId)).Select(View)];
    }

    public async Task<NextRuns> GetNext(string id, int count)
    {
        var state = await Schedule(id).Look();
        var occurrences = new ScheduleTiming(state.Definition, state.Id, calendar).Occurrences;
        // One that is paused would count from its resume on.
        var after = state.Status == ScheduleStatus.Active ? state.Handled : Later(state.Handled, clock.GetUtcNow());
        var times = new List<DateTimeOffset>();
        var most = Math.Min(count, state.RunsLeft ?? count);
        for (var next = occurrences.Next(after); next is { } at && times.Count < most; next = occurrences.Next(at))
            times.Add(at);
        return new(state.Id, times);
    }

    public Task<ScheduleTally> Total() => tallies.Total();

    private static ScheduleRunView View(RunEntry entry)
    {
        var run = entry.Execution;
        var late = run.StartedAt is { } started ? (long)(started - entry.DueAt).TotalMilliseconds : (long?)null;
        return new(
            run.ExecutionId, run.StartedAt ?? run.Timestamp, run.CompletedAt, run.Status, run.Error, run.ExecutionTimeMs, entry.ScheduledAt, late,
            RunReasons.Parse(entry.Reason), entry.Attempt);
    }

    private async Task<ScheduleView> View(ScheduleState state)
    {
        var (plain, definition) = (state.ToDetail(), state.Definition);
        var deliveries = await lookups.Page(ScheduleLists.DeliveriesOf(state.Id));
        return new(
            plain.JobId, plain.Name, plain.CronExpression, plain.Timezone, plain.Status, plain.Enabled, plain.OneShot, plain.NextRun, plain.LastRun, plain.RunCount,
            plain.FailureCount, plain.CreatedAt, plain.UpdatedAt, CronExpression.Parse(definition.Cron).Describe(), definition.AgentId, state.OfProgram, definition.PolicyIds,
            await MissingPolicies(definition.AgentId, definition.PolicyIds), definition.Overlap, definition.CatchUp, definition.CatchUpWindow.TotalSeconds,
            definition.Jitter.TotalSeconds, definition.StartAt, definition.EndAt, definition.MaxRuns, definition.MaxRetries, definition.PauseOnFailure,
            definition.MaxIterations, definition.Parameters, definition.Delivery, state.Note, state.Skipped, state.Backlog.Count,
            [.. state.UnderWay.Select(run => run.ToView())], state.Dead, [.. deliveries.Select(row => row.Read<DeliveryRecord>()).OrderBy(record => record.At)]);
    }

    private async Task<IReadOnlyList<string>> MissingPolicies(string agentId, IReadOnlyList<string> policyIds)
    {
        try
        {
            return await runs.FindMissingPolicies(agentId, policyIds);
        }
        catch (NotFoundException)
        {
            // The agent goes in this moment, and its schedules after it.
            return policyIds;
        }
    }

    private async Task<string?> FindAgent(ScheduleRequest request) =>
        request.AgentName is { Length: >= 1 and <= 128 } name ? await agents.Find(name) : null;

    private IScheduleGrain Schedule(string id, CallOptions? call = null) => Guid.TryParseExact(id, "D", out var key)
        ? grains.GetGrain<IScheduleGrain>(key.ToString(), call)
        : throw new NotFoundException("SCHEDULE_NOT_FOUND", "There is no schedule with this id.");

    /// <summary>Null: it is gone.</summary>
    private async Task<ScheduleState?> TryLook(string id)
    {
        try
        {
            return await Schedule(id).Look();
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
