using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Symbiont.Agents.Processes;

/// <summary>A started child with its guard and its scratch folder.</summary>
internal sealed record Child(Process Process, Guard Guard, RunFolder Folder, Mark Mark)
{
    /// <summary>
    /// Guard first, then the gate, then the guard learns of it, and only then the gate opens: at no point can the server die
    /// and leave a command running.
    /// </summary>
    public static Child Start(ProcessSpec spec, string path, ExecOptions options, ILogger logger)
    {
        var mark = Mark.New();
        var folder = RunFolder.Make(options.DataFolder, mark);
        Guard? guard = null;
        try
        {
            guard = Guard.Start(mark, options.SearchPath);
            var process = ChildStart.Run(Gate(spec, path, options, folder, mark));
            guard.Watch(process.Id);
            CoreLimit.Apply(process, spec.MaxCpuCores, mark);
            process.StandardInput.BaseStream.Write("go\n"u8);
            return new(process, guard, folder, mark);
        }
        catch
        {
            guard?.Dispose();
            folder.Remove(logger);
            throw;
        }
    }

    private static ProcessStartInfo Gate(ProcessSpec spec, string path, ExecOptions options, RunFolder folder, Mark mark)
    {
        // Twice the limit for one process alone: the meter sees the true use of the whole group, this holds what grows between two samples.
        var data = (spec.MaxMemoryMb ?? 0) * 2048L;
        var start = new ProcessStartInfo(
            "setsid", ["/bin/sh", "-c", LaunchScripts.Gate, "symbiont-gate", mark.ToString(), data.ToString(CultureInfo.InvariantCulture), path, .. spec.Args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = spec.Sandbox == ProcessSandbox.Process ? folder.Path : "",
        };
        start.Environment.Clear();
        start.Environment["PATH"] = options.SearchPath;
        start.Environment["HOME"] = folder.Path;
        start.Environment["TMPDIR"] = folder.Path;
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in spec.ExtraEnvironment)
            start.Environment[name] = value;
        return start;
    }
}
