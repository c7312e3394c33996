using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>A started child with its guard and its scratch folder.</summary>
internal sealed record Child(Process Process, Guard Guard, RunFolder Folder, Mark Mark, bool IsBoxed)
{
    /// <summary>
    /// Guard first, then the gate, then the guard learns of it, and only then the gate opens: at no point can the server die
    /// and leave a command running.
    /// </summary>
    public static Child Start(ProcessSpec spec, string path, ISandbox? sandbox, ExecOptions options, ILogger logger)
    {
        var mark = Mark.New();
        var folder = RunFolder.Make(options.DataFolder, mark);
        Guard? guard = null;
        try
        {
            guard = Guard.Start(mark, options.SearchPath, folder.BoxFile, sandbox?.Leave(mark) ?? []);
            var process = ChildStart.Run(Gate(spec, path, sandbox, options, folder, mark));
            guard.Watch(process.Id, sandbox is not null);
            CoreLimit.Apply(process, spec.MaxCpuCores, mark);
            process.StandardInput.BaseStream.Write("go\n"u8);
            return new(process, guard, folder, mark, sandbox is not null);
        }
        catch
        {
            guard?.Dispose();
            folder.Remove(logger);
            throw;
        }
    }

    /// <summary>
    /// Holds what multiplies faster than the meter looks. The kernel counts all tasks of a user, so those that there are come on
    /// top; it does not bind root, and a sandbox has a limit of its own.
    /// </summary>
    private static long MostTasks(ISandbox? sandbox, ExecOptions options) =>
        sandbox is null && ProcessTable.OwnerOf(Environment.ProcessId) is ( > 0, _) owner ? ProcessTable.TasksOf(owner.User) + 4L * options.MaxProcesses : 0;

    private static ProcessStartInfo Gate(ProcessSpec spec, string path, ISandbox? sandbox, ExecOptions options, RunFolder folder, Mark mark)
    {
        // Twice the limit for one process alone: the meter sees the true use of the whole group, this holds what grows between two samples.
        // A sandbox with programs of its own is entered by a client, which is not what the limit is for.
        var data = sandbox is { HasOwnPrograms: true } ? 0 : (spec.MaxMemoryMb ?? 0) * 2048L;
        var home = sandbox is null ? folder.Path : ISandbox.Scratch;
        IReadOnlyList<string> line = sandbox is null ? [path, .. spec.Args] : [folder.BoxFile, .. sandbox.Enter(BoxedCommand.Of(spec, path, folder.Path, mark))];
        var start = new ProcessStartInfo("setsid",
        [
            "/bin/sh", "-c", sandbox is null ? LaunchScripts.Gate : LaunchScripts.BoxGate, "symbiont-gate", mark.ToString(),
            data.ToString(CultureInfo.InvariantCulture), (options.MaxScratchMb * 2048L).ToString(CultureInfo.InvariantCulture),
            MostTasks(sandbox, options).ToString(CultureInfo.InvariantCulture), .. line,
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = spec.Sandbox == ProcessSandbox.None ? "" : folder.Path,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = options.SearchPath;
        start.Environment["HOME"] = home;
        start.Environment["TMPDIR"] = home;
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in spec.ExtraEnvironment)
            start.Environment[name] = value;
        return start;
    }
}
