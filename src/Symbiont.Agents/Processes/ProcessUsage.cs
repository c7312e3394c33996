namespace Symbiont.Agents.Processes;

/// <summary>What a child and its descendants use at one moment.</summary>
/// <param name="Processes">How many they are.</param>
/// <param name="MemoryBytes">Resident memory of all together.</param>
/// <param name="CpuSeconds">CPU time of all together since the start; never falls.</param>
public sealed record ProcessUsage(int Processes, long MemoryBytes, double CpuSeconds);
