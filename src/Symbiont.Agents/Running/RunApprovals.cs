namespace Symbiont.Agents.Running;

/// <summary>How many approvals a run waits for: never fewer than stand in the execution's state, which must stay small. Used within the gate.</summary>
internal sealed class RunApprovals
{
    private int open;

    public bool HasRoomFor(int more) => open + more <= ApprovalRules.MaxPending;

    /// <summary>Counts them while their action waits.</summary>
    public async ValueTask<T> While<T>(int count, Func<ValueTask<T>> wait)
    {
        open += count;
        try
        {
            return await wait();
        }
        finally
        {
            open -= count;
        }
    }
}
