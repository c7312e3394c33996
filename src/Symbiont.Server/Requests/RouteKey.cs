using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Ids in addresses. One that is no UUID is simply unknown; other spellings of a UUID mean the same.</summary>
internal static class RouteKey
{
    public static string OfAgent(string id) => Of(id, "AGENT_NOT_FOUND", "agent");

    public static string OfExecution(string id) => Of(id, "EXECUTION_NOT_FOUND", "execution");

    public static string OfMessage(string id) => Of(id, "MESSAGE_NOT_FOUND", "message");

    public static string OfApproval(string id) => Of(id, "APPROVAL_NOT_FOUND", "approval");

    public static string OfSchedule(string id) => Of(id, "SCHEDULE_NOT_FOUND", "schedule");

    private static string Of(string id, string code, string kind) => Guid.TryParseExact(id, "D", out var key)
        ? key.ToString()
        : throw new NotFoundException(code, $"There is no {kind} with this id.");
}
