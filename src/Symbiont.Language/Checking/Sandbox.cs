namespace Symbiont.Language.Checking;

/// <summary>What isolates the child processes that actions start.</summary>
public enum Sandbox
{
    /// <summary><c>none</c>: limits only.</summary>
    None,

    /// <summary><c>process</c>: limits, own process group, scratch folder.</summary>
    Process,

    /// <summary><c>tier0</c>.</summary>
    Tier0,

    /// <summary><c>tier1</c> or <c>docker</c>: own file system, process and network namespaces.</summary>
    Tier1,

    /// <summary><c>tier2</c> or <c>gvisor</c>.</summary>
    Tier2,

    /// <summary><c>tier3</c> or <c>firecracker</c>.</summary>
    Tier3,

    /// <summary><c>e2b</c>.</summary>
    E2b,
}
