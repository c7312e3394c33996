// Build script, started with: dotnet run build.cake.cs -- test
using System.Diagnostics;

var targets = new Dictionary<string, Action>
{
    ["clean"] = () =>
    {
        foreach (var folder in Directory.EnumerateDirectories("src", "obj", SearchOption.AllDirectories))
            Directory.Delete(folder, recursive: true);
    },
    ["build"] = () => Run("dotnet", "build", "-c", "Release", "--nologo"),
    ["test"] = () => Run("dotnet", "test", "-c", "Release", "--no-build", "--nologo"),
    ["pack"] = () => Run("dotnet", "pack", "-c", "Release", "-o", "artifacts"),
    ["push"] = () => Run("dotnet", "nuget", "push", "artifacts/*.nupkg", "--source", "https://packages.example.com/v3/index.json",
        "--api-key", Environment.GetEnvironmentVariable("PACKAGES_KEY") ?? throw new InvalidOperationException("PACKAGES_KEY is not set")),
};

foreach (var name in args.DefaultIfEmpty("build"))
{
    if (!targets.TryGetValue(name, out var target))
    {
        Console.Error.WriteLine($"no target {name}; there are {string.Join(", ", targets.Keys)}");
        return 64;
    }

    target();
}

return 0;

static void Run(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
    process.WaitForExit();
    if (process.ExitCode != 0)
        Environment.Exit(process.ExitCode);
}
