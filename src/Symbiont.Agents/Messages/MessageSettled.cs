using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>To a message: this became of it.</summary>
[Schema("message-settled")]
internal sealed record MessageSettled(MessageStatus Status, string? ExecutionId = null);
