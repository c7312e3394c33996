using System.Diagnostics;

namespace Symbiont.Agents.Tests.Hostile;

/// <summary>What this machine has to isolate with.</summary>
internal static class HostTools
{
    private const string ImageSetting = "SYMBIONT_TEST_SANDBOX_IMAGE";

    public static string? BubblewrapSkip { get; } = Environment.GetEnvironmentVariable("CI") == "true" || Runs("bwrap", "--version")
        ? null
        : "The sandbox tier1 is not tested: the program bwrap is missing. Install it (Debian: apt-get install bubblewrap).";

    public static string? Image { get; } = Environment.GetEnvironmentVariable(ImageSetting);

    public static string? DockerSkip { get; } = Image is null ? $"The sandbox by Docker is not tested against a daemon: {ImageSetting} names no image."
        : Runs("docker", "info") ? null
        : "The sandbox by Docker is not tested against a daemon: none answers.";

    private static bool Runs(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            return process.WaitForExit(TimeSpan.FromSeconds(20)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
