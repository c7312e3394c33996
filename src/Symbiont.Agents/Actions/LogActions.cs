using Microsoft.Extensions.Logging;
using Symbiont.Agents.Running;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Actions;

/// <summary><c>log(message, level)</c> and <c>audit_log(message, …)</c>: a journal line, and a line of the server's log or of the audit record.</summary>
internal sealed class LogActions(ILogger<LogActions> logger) : IHostAction
{
    private const int MaxMessage = 8_000;

    public IReadOnlyList<string> Names { get; } = ["log", "audit_log"];

    public ActionKind Kind => ActionKind.Transactional;

    public ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        var message = ExecutionFailure.Short(context.Secrets.Mask(Message(call)), MaxMessage);
        var execution = context.Execution;
        if (call.Name == "audit_log")
            context.Pending.Add(new AuditEntry(execution.Id, execution.AgentId, execution.AgentName, context.Path, call.Name, "note", null, message, context.Now));
        else
            Log(call, execution, message);
        return new(Value.Null);
    }

    private static string Message(ActionCall call)
    {
        IEnumerable<Value> parts = call.Positional;
        var named = call.Named.Where(argument => argument.Key != "level").ToList();
        var text = string.Join(' ', parts.Select(part => part.ToString()));
        return named.Count == 0 ? text : $"{text} {Value.Record([.. named.Select(argument => (argument.Key, argument.Value))])}".Trim();
    }

    private void Log(ActionCall call, ExecutionState execution, string message)
    {
        switch (call.Named["level"]?.ToString().ToLowerInvariant())
        {
            case "debug":
                logger.Whispers(execution.Id, execution.AgentName, execution.AgentId, message);
                break;
            case "warn" or "warning":
                logger.Warns(execution.Id, execution.AgentName, execution.AgentId, message);
                break;
            case "error":
                logger.Complains(execution.Id, execution.AgentName, execution.AgentId, message);
                break;
            default:
                logger.Says(execution.Id, execution.AgentName, execution.AgentId, message);
                break;
        }
    }
}
