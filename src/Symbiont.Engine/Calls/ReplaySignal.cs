namespace Symbiont.Engine;

/// <summary>Tells a caller whether its call was answered with what an earlier one got.</summary>
public sealed class ReplaySignal
{
    private volatile bool isRaised;

    /// <summary>The answer is an earlier call's; known once there is an answer.</summary>
    public bool IsRaised => isRaised;

    internal void Raise() => isRaised = true;
}
