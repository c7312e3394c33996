using Microsoft.Extensions.DependencyInjection;
using Symbiont.Engine;

namespace Symbiont.Agents.Tests.Hosting;

/// <summary>What a test may set before its host starts, and again at each restart.</summary>
internal sealed class TestSettings
{
    public EngineOptions Engine { get; } = new() { KeepsLease = false };

    public AgentOptions Agents { get; } = new();

    /// <summary>Non-public hosts that may be called.</summary>
    public string AllowHosts { get; set; } = "";

    /// <summary>Commands that <c>exec</c> may run.</summary>
    public string Commands { get; set; } = "";

    /// <summary>What children of a cancelled execution have before SIGKILL.</summary>
    public TimeSpan CancelGrace { get; set; }

    public string FileRoots { get; set; } = "";

    /// <summary>The environment that the vault reads.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>More services, for example actions of the test's own.</summary>
    public ServiceCollection Services { get; } = [];
}
