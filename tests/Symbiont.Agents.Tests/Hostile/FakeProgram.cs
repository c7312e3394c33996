namespace Symbiont.Agents.Tests.Hostile;

/// <summary>A folder before the search path with a program in it that notes how it was called.</summary>
internal sealed class FakeProgram : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("symbiont-fake-").FullName;
    private readonly string name;

    /// <param name="name">The program's name.</param>
    /// <param name="then">What it does, in words of the shell, once it has noted its arguments.</param>
    public FakeProgram(string name, string then)
    {
        this.name = name;
        File.WriteAllText(Notes, "");
        // Whoever it is run as: a server that is root runs sandboxes as nobody.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
            File.SetUnixFileMode(Notes, (UnixFileMode)0b110_110_110);
        }

        Does(then);
    }

    public string Path => System.IO.Path.Combine(folder, name);

    public string SearchPath => $"{folder}:/usr/bin:/bin";

    /// <summary>One entry a call; arguments stand one a line.</summary>
    public IReadOnlyList<string[]> Calls =>
        [.. File.ReadAllText(Notes).Split("\u0001\n", StringSplitOptions.RemoveEmptyEntries).Select(call => call.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    private string Notes => System.IO.Path.Combine(folder, "calls");

    public void Does(string then)
    {
        File.WriteAllText(Path, $"#!/bin/sh\n{{ printf '%s\\n' \"$@\"; printf '\\001\\n'; }} >> {Notes}\n{then}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
