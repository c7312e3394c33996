using System.Text.Json;

namespace Symbiont.Agents;

/// <summary>A message to an agent.</summary>
/// <param name="MessageId">Its id.</param>
/// <param name="Sender">Who said it.</param>
/// <param name="Topic">What it is about; null: nothing said.</param>
/// <param name="Payload">What it says.</param>
/// <param name="Status">What became of it.</param>
/// <param name="SentAt">UTC.</param>
/// <param name="ExpiresAt">When it leaves the mailbox if nobody has taken it, UTC.</param>
/// <param name="SettledAt">When it was delivered, expired or failed, UTC; null: it is pending.</param>
/// <param name="ExecutionId">The execution that has it; null: none.</param>
public sealed record MessageDetail(
    string MessageId, string Sender, string? Topic, JsonElement Payload, MessageStatus Status, DateTimeOffset SentAt, DateTimeOffset ExpiresAt,
    DateTimeOffset? SettledAt, string? ExecutionId);
