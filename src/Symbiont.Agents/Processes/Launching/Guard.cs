using System.Diagnostics;
using System.Globalization;

namespace Symbiont.Agents.Processes;

/// <summary>The guard process of one child, see <see cref="LaunchScripts"/>.</summary>
internal sealed class Guard : IDisposable
{
    private readonly Process process;
    private readonly Stream orders;
    private readonly Lock turn = new();
    private bool closed;

    private Guard(Process process)
    {
        this.process = process;
        ProcessId = process.Id;
        orders = process.StandardInput.BaseStream;
        Ended = process.WaitForExitAsync();
    }

    /// <summary>Ends when the guard does: with nothing of the run alive any more, or killed by someone.</summary>
    public Task Ended { get; }

    /// <summary>Whether the guard, ended, has done its work.</summary>
    public bool DidItsWork => process.ExitCode == 0;

    public int ProcessId { get; }

    public static Guard Start(Mark mark, string searchPath, string boxFile, IReadOnlyList<string> leave)
    {
        var start = new ProcessStartInfo("setsid", ["/bin/sh", "-c", LaunchScripts.Guard, "symbiont-guard", mark.ToString(), boxFile, .. leave])
        {
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        start.Environment.Clear();
        start.Environment["PATH"] = searchPath;
        return new(ChildStart.Run(start));
    }

    /// <summary>Tells the guard of its child, and whether that is a sandbox with the command inside.</summary>
    public void Watch(int processId, bool isBox) => Order($"G {processId.ToString(CultureInfo.InvariantCulture)}{(isBox ? " box" : "")}\n");

    public void Terminate() => Order("T\n");

    public void Kill() => Order("K\n");

    /// <summary>The child has ended by itself; the guard kills what it left.</summary>
    public void Finish() => Order("X\n");

    /// <summary>Lets go of the pipe: a guard that still runs kills its group now.</summary>
    public void Dispose()
    {
        lock (turn)
        {
            closed = true;
            orders.Dispose();
        }

        process.Dispose();
    }

    private void Order(string order)
    {
        lock (turn)
        {
            try
            {
                if (!closed)
                    orders.Write(System.Text.Encoding.ASCII.GetBytes(order));
            }
            catch (IOException)
            {
                // The guard has ended; whoever waits for Ended acts on that.
            }
        }
    }
}
