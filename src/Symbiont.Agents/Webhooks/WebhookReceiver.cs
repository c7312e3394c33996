using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Symbiont.Engine;
using Symbiont.Secrets;

namespace Symbiont.Agents.Webhooks;

/// <inheritdoc cref="IWebhooks"/>
internal sealed class WebhookReceiver(IRows rows, IGrainFactory grains, IVault vault, TimeProvider clock, ILogger<WebhookReceiver> logger) : IWebhooks
{
    private const int MaxId = 128;
    private const int MaxHeader = 256;
    private const int RetryAfter = 5;

    /// <summary>What stands for a webhook that does not exist: each step of a check is done for it too, and the last one fails.</summary>
    private static readonly WebhookSettings Nobody = new(Guid.Empty.ToString(), "", WebhookProviders.Standard, "webhooks/nobody");

    private static readonly byte[] NobodysSecret = RandomNumberGenerator.GetBytes(32);

    public async Task<WebhookAnswer> Receive(WebhookRequest request, CancellationToken cancelled = default)
    {
        var path = WebhookPath.Check(request.Path);
        var known = await rows.Get(WebhookSettings.Space, path ?? "-") is { } row && path is not null
            ? JsonSerializer.Deserialize<WebhookSettings>(row.Span, EngineJson.Options)
            : null;
        var settings = known ?? Nobody;
        var agentName = await NameOf(settings.AgentId);
        var secret = await Secret(settings, agentName ?? "", cancelled);
        if (known is null || agentName is null)
            secret = NobodysSecret;
        else if (secret is null)
            throw new DomainException(ErrorKind.Unavailable, "WEBHOOK_SECRET_UNREADABLE", "The webhook cannot check who sends: its secret cannot be read.") { RetryAfterSeconds = RetryAfter };

        var provider = WebhookProviders.Find(settings.Provider)!;
        var proof = provider.Check(request, settings, secret, clock.GetUtcNow());
        if (known is null || agentName is null)
        {
            logger.NoWebhook(path ?? "that no webhook can have");
            return new(WebhookStatus.Refused);
        }

        if (proof != Proof.Good)
        {
            logger.NotProved(settings.Block, path!, settings.AgentId, proof);
            return new(WebhookStatus.Refused);
        }

        return await Accept(request, path!, settings, provider, cancelled);
    }

    private async Task<WebhookAnswer> Accept(WebhookRequest request, string path, WebhookSettings settings, IWebhookProvider provider, CancellationToken cancelled)
    {
        var json = WebhookBody.Json(request.Body);
        if (provider.Challenge(json) is { } challenge)
            return new(WebhookStatus.Challenged, Challenge: challenge);
        if (!IsWanted(request, settings, provider, json))
            return new(WebhookStatus.Filtered);

        var id = Id(provider.DeliveryId(request, settings, json));
        var delivery = new WebhookDelivery(path, settings.Block, id, WebhookBody.Payload(json, request.Body), Beside(request, provider));
        try
        {
            var call = Once(request, path, settings, provider, id) with { Cancelled = cancelled, Bytes = request.Body.Length };
            var accepted = await grains.GetGrain<IAgentInside>(settings.AgentId, call).Deliver(delivery);
            logger.Delivered(settings.Block, path, settings.AgentId, accepted.EventId, accepted.ExecutionId);
            return new(WebhookStatus.Accepted, accepted.EventId);
        }
        catch (NotFoundException)
        {
            // Deleted, or given another path, since its settings were read.
            return new(WebhookStatus.Refused);
        }
        catch (DomainException busy) when (busy.Kind is ErrorKind.Conflict or ErrorKind.TooMany)
        {
            // Senders try again after a 429; a 409 many of them take for final.
            logger.Busy(settings.Block, path, settings.AgentId, busy.Code);
            throw new DomainException(ErrorKind.TooMany, busy.Kind == ErrorKind.TooMany ? busy.Code : "DELIVERY_REFUSED", "The agent takes nothing more now; send this again later.") { RetryAfterSeconds = busy.RetryAfterSeconds ?? RetryAfter };
        }
    }

    /// <summary>
    /// A delivery is known by its id and by the bytes that are signed: ids stand in headers that nobody signs, and what is signed anew at each attempt has an id. What is
    /// not signed at all is known by its bytes only where the sender gives it no id.
    /// </summary>
    private static CallOptions Once(WebhookRequest request, string path, WebhookSettings settings, IWebhookProvider provider, string? id)
    {
        var signed = provider.SignedBytes(request);
        var byBytes = signed is null && id is not null
            ? null
            : new Idempotency($"webhook-bytes/{settings.AgentId}/{path}", Convert.ToHexStringLower(SHA256.HashData(signed ?? request.Body.Span)), "");
        var byId = id is null ? null : new Idempotency($"webhook-id/{settings.AgentId}/{path}", id, "");
        return new() { Idempotency = byId ?? byBytes, AlsoKnownAs = byId is null ? null : byBytes };
    }

    private static bool IsWanted(WebhookRequest request, WebhookSettings settings, IWebhookProvider provider, JsonElement? json) =>
        (settings.Events is null || (provider.EventName(request, json) is { } name && settings.Events.Contains(name, StringComparer.Ordinal)))
        && (settings.Filters.Count == 0 || (json is { } body && settings.Filters.All(filter => filter.Holds(body))));

    private static Dictionary<string, string> Beside(WebhookRequest request, IWebhookProvider provider) => provider.Headers
        .Select(name => (Name: name, Value: request.Header(name))).Where(header => header.Value is { Length: <= MaxHeader })
        .ToDictionary(header => header.Name, header => header.Value!);

    /// <summary>Ids become keys of the store; one that is no short plain text is known by its digest.</summary>
    private static string? Id(string? given) => given switch
    {
        null or "" => null,
        { Length: <= MaxId } plain when !plain.AsSpan().ContainsAnyExceptInRange('!', '~') => plain,
        _ => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(given))),
    };

    /// <summary>Null: there is no such agent.</summary>
    private async Task<string?> NameOf(string agentId)
    {
        try
        {
            return (await grains.GetGrain<IAgentInside>(agentId).Look()).Name;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>Null: it cannot be read.</summary>
    private async Task<byte[]?> Secret(WebhookSettings settings, string agentName, CancellationToken cancelled)
    {
        try
        {
            return await vault.ReadAsync(settings.Secret, agentName, cancelled) is { Length: > 0 } secret ? Encoding.UTF8.GetBytes(secret) : null;
        }
        catch (Exception unreadable) when (unreadable is SecretNotFoundException or SecretForbiddenException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            if (settings != Nobody)
                logger.NoSecret(settings.Block, settings.AgentId, settings.Secret, unreadable.GetType().Name);
            return null;
        }
    }
}
