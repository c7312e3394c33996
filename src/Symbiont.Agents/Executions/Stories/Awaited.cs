namespace Symbiont.Agents;

/// <summary>What an action waits for.</summary>
/// <param name="Until">When that is over; null: there is no such time.</param>
/// <param name="Event">The type of event; null: none.</param>
/// <param name="Child">The execution whose end it waits for; null: none.</param>
/// <param name="Approvals">The approvals that it has been waiting for; none: it needs none.</param>
internal sealed record Awaited(DateTimeOffset? Until, string? Event, string? Child, IReadOnlyList<StoryApproval> Approvals)
{
    /// <summary>To follow "waits".</summary>
    public string Text => this switch
    {
        { Event: { } type } => $"for an event \"{type}\"{Latest}",
        { Child: { } id } => $"for the end of execution {id}",
        _ when Pending().ToList() is { Count: > 0 } pending => $"for approval by {string.Join(" and ", pending.Select(approval => approval.Role ?? "anybody"))}{Latest}",
        _ => Until is { } end ? $"until {StepText.Time(end)}" : "",
    };

    /// <summary>The approvals that nobody has decided yet.</summary>
    public IEnumerable<StoryApproval> Pending() => Approvals.Where(approval => approval.Status == "pending");

    private string Latest => Until is { } latest ? $", until {StepText.Time(latest)} at the latest" : "";
}
