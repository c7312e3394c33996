namespace Symbiont.Agents.Processes;

/// <summary>What one run may use, all its processes together.</summary>
/// <param name="MemoryBytes">Resident memory; null: no limit of its own.</param>
/// <param name="Processes">Processes at once.</param>
/// <param name="ScratchBytes">What lies in its scratch folder.</param>
internal sealed record UsageLimits(long? MemoryBytes, int Processes, long ScratchBytes);
