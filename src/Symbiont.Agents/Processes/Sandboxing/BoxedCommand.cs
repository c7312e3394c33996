namespace Symbiont.Agents.Processes;

/// <summary>A command for a sandbox.</summary>
/// <param name="Path">What to run.</param>
/// <param name="Args">Its arguments.</param>
/// <param name="Folder">The scratch folder on the host.</param>
/// <param name="Mark">The run it belongs to.</param>
internal sealed record BoxedCommand(string Path, IReadOnlyList<string> Args, string Folder, Mark Mark)
{
    /// <summary>Most memory of all its processes; null: no limit of its own.</summary>
    public int? MaxMemoryMb { get; init; }

    public double? MaxCpuCores { get; init; }

    /// <summary>Names of the variables that it gets, with the values that the launcher has.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    public static BoxedCommand Of(ProcessSpec spec, string path, string folder, Mark mark) => new(path, spec.Args, folder, mark)
    {
        MaxMemoryMb = spec.MaxMemoryMb,
        MaxCpuCores = spec.MaxCpuCores,
        Variables = [.. spec.ExtraEnvironment.Keys],
    };
}
