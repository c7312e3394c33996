using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Symbiont.Agents;
using Symbiont.Agents.Files;
using Symbiont.Engine;
using Symbiont.Outbound;
using Symbiont.Secrets;

namespace Symbiont.Scheduling.Deliveries;

/// <summary>Takes outcomes to their targets: a work item for each, tried some times and given up then. What became of it is told to the schedule.</summary>
internal sealed class OutcomeDelivery(
    IGrainFactory grains, IAgentDirectory agents, GuardedFiles files, OutboundHttpClient client, IVault vault, ILogger<OutcomeDelivery> logger) : IWorkHandler
{
    public const string Name = "schedule-delivery";

    /// <summary>The engine waits 1, 2, 4, 8 and 16 s in between.</summary>
    private const int MaxAttempts = 6;

    private const int MaxError = 256;
    private const string Signature = "X-Symbiont-Signature";

    public string Queue => Name;

    public async Task Run(WorkContext work)
    {
        var outcome = work.Payload<DeliverOutcome>();
        try
        {
            await Deliver(outcome, work.Stopping);
        }
        catch (Exception failed) when (work.Attempt >= MaxAttempts && !work.Stopping.IsCancellationRequested && IsRefusal(failed))
        {
            logger.GivenUp(outcome.Name, outcome.JobId, outcome.RunId, outcome.Target.Kind!, work.Attempt, failed.Message);
            await Note(work, outcome, "failed", failed.Message);
            return;
        }

        await Note(work, outcome, "delivered", null);
    }

    private static bool IsRefusal(Exception failed) =>
        failed is OutboundException or FileAccessException or DomainException or DeliveryFailedException or SecretNotFoundException or SecretForbiddenException;

    private async Task Deliver(DeliverOutcome outcome, CancellationToken stopping)
    {
        var body = JsonSerializer.Serialize(await OutcomeBody.Of(outcome, agents), EngineJson.Options);
        switch (outcome.Target.Kind)
        {
            case "log":
                logger.Outcome(outcome.Name, outcome.JobId, outcome.RunId, body);
                break;
            case "file":
                await files.AppendAsync(outcome.Target.Path!, body + "\n", FileEncoding.Utf8, stopping);
                break;
            case "webhook":
                await Call(outcome, Encoding.UTF8.GetBytes(body), stopping);
                break;
            default:
                await Push(outcome, body);
                break;
        }
    }

    private async Task Call(DeliverOutcome outcome, byte[] body, CancellationToken stopping)
    {
        var headers = new List<KeyValuePair<string, string>> { new("Content-Type", "application/json") };
        if (outcome.Target.Secret is { } reference)
        {
            var secret = await vault.ReadAsync(reference, await NameOf(outcome.AgentId), stopping);
            headers.Add(new(Signature, $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}"));
        }

        var answer = await client.SendAsync(
            new("POST", outcome.Target.Url!) { Headers = headers, Body = body, IdempotencyKey = KeyOf(outcome) }, NetworkPolicy.AllowAll, stopping);
        if (answer.Status is < 200 or > 299)
            throw new DeliveryFailedException($"The webhook answered {answer.Status}.");
    }

    private async Task Push(DeliverOutcome outcome, string body)
    {
        var agent = outcome.Target.AgentId!;
        var payload = JsonSerializer.Deserialize<JsonElement>(body);
        var once = new CallOptions { Idempotency = new($"schedule-outcome/{agent}", KeyOf(outcome), "") };
        await grains.GetGrain<IAgentGrain>(agent, once).PushEvent(
            new(outcome.Status == ExecutionStatus.Completed ? "schedule.completed" : "schedule.failed", payload, KeyOf(outcome), payload));
    }

    private static string KeyOf(DeliverOutcome outcome) => $"{outcome.RunId}/{outcome.Index}";

    private async Task<string> NameOf(string agentId) => (await agents.GetDetail(agentId)).Name;

    private static Task Note(WorkContext work, DeliverOutcome outcome, string status, string? error) => work.GetGrain<IScheduleGrain>(outcome.JobId).NoteDelivery(new(
        outcome.RunId, outcome.Target.Kind!, outcome.Target.Url ?? outcome.Target.Path ?? outcome.Target.AgentId, status, work.Attempt,
        error is { Length: > MaxError } ? error[..MaxError] : error, work.Now));
}
