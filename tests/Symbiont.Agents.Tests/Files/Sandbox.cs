using System.Diagnostics;
using Symbiont.Agents.Files;

namespace Symbiont.Agents.Tests.Files;

/// <summary>A root that may be touched and a folder beside it that may not.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("symbiont-files-").FullName;

    public Sandbox()
    {
        Root = Directory.CreateDirectory(Path.Combine(home, "root")).FullName;
        Outside = Directory.CreateDirectory(Path.Combine(home, "outside")).FullName;
        File.WriteAllText(Path.Combine(Outside, "secret"), "secret");
        Files = new(new() { Roots = Root });
    }

    public string Root { get; }

    public string Outside { get; }

    public GuardedFiles Files { get; }

    public string In(string name) => Path.Combine(Root, name);

    public string Out(string name) => Path.Combine(Outside, name);

    public Task<string> Read(string path) => Files.ReadAsync(path, FileEncoding.Utf8, CancellationToken.None);

    public Task<FileEntry> Write(string path, string content) => Files.WriteAsync(path, content, FileEncoding.Utf8, CancellationToken.None);

    public Task<FileEntry> Append(string path, string content) => Files.AppendAsync(path, content, FileEncoding.Utf8, CancellationToken.None);

    public static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => Directory.Delete(home, recursive: true);
}
