namespace Symbiont.Agents.Webhooks;

/// <summary>What a delivery shows of where it comes from.</summary>
internal enum Proof
{
    /// <summary>It comes from who knows the secret.</summary>
    Good,

    /// <summary>It shows nothing, or nothing that can be read.</summary>
    Missing,

    /// <summary>What it shows was made with another secret, or for other bytes.</summary>
    Wrong,

    /// <summary>It was signed more than five minutes from now, before or after.</summary>
    OutOfTime,
}
