namespace Symbiont.Scheduling.Tests.Hosting;

/// <summary>Programs of the tests.</summary>
internal static class Bodies
{
    /// <summary>Runs until somebody lets it go on.</summary>
    public const string Waits = "wait_event(\"go\"); return 1;";

    /// <summary>Fails.</summary>
    public const string Fails = "return 1 / 0;";
}
