using System.Diagnostics;
using System.Globalization;

namespace Symbiont.Testing;

/// <summary>A running server and the shell that keeps it: when this process ends, in whatever way, the shell ends the server and removes its folder.</summary>
internal sealed class PostgresProcess : IDisposable
{
    // The pipe to its input says whether the test process lives: it closes even after kill -9. A word on it is the signal to end the server with; the folder
    // stays then. Should the shell itself be killed, the server goes by the signal that its parent's death sends it; immediate shutdown, like the shell's own.
    private const string Keeper = """
        trap '' HUP INT TERM
        folder=$1
        shift
        setpriv --pdeathsig QUIT -- "$@" < /dev/null >&2 &
        server=$!
        exec 2> /dev/null
        echo "$server"
        read -r signal
        kill -s "${signal:-QUIT}" "$server"
        wait "$server"
        [ -n "$signal" ] || rm -rf -- "$folder"
        """;

    private const int LinesKept = 200;

    private readonly Process keeper;
    private readonly Queue<string> lines = new();
    private readonly TaskCompletionSource gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PostgresProcess(Process keeper)
    {
        this.keeper = keeper;
        keeper.ErrorDataReceived += (_, line) => Hear(line.Data);
        keeper.BeginErrorReadLine();
    }

    /// <summary>The server's first process.</summary>
    public int Id { get; private set; }

    /// <summary>It was ended and has left its folder.</summary>
    public bool HasEnded => keeper.HasExited;

    /// <summary>Done when no process of the server is left: each of them holds the pipe that the log comes through.</summary>
    public Task Gone => gone.Task;

    /// <summary>The last lines of the server's log.</summary>
    public string Log
    {
        get
        {
            lock (lines)
                return string.Join('\n', lines);
        }
    }

    public static async Task<PostgresProcess> Start(PostgresFolder folder, IEnumerable<KeyValuePair<string, string>> settings)
    {
        string[] command =
        [
            folder.Path, PostgresBinaries.PathOf("postgres"), "-D", folder.Data,
            .. settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" }),
        ];
        var process = new PostgresProcess(Process.Start(PostgresUser.Shell(Keeper, command))!);
        var id = await process.keeper.StandardOutput.ReadLineAsync();
        process.Id = int.Parse(id ?? throw new InvalidOperationException("The shell that keeps PostgreSQL ended at once."), CultureInfo.InvariantCulture);
        return process;
    }

    /// <summary>Ends the server by a signal (INT: in order; QUIT: at once, as after a crash) and leaves its folder.</summary>
    public Task End(string signal) => End(() => keeper.StandardInput.WriteLine(signal));

    /// <summary>Ends the server and removes its folder, as the end of this process would.</summary>
    public Task Remove() => End(() => { });

    /// <summary><c>kill -9</c> of every process of the server.</summary>
    public async Task Kill()
    {
        // Its children first by name, because they have another parent once it is dead; itself first by deed, because it would start others.
        var children = Children();
        KillOne(Id);
        foreach (var child in children)
            KillOne(child);
        await End("QUIT");
    }

    public void Dispose() => keeper.Dispose();

    private async Task End(Action word)
    {
        word();
        keeper.StandardInput.Close();
        await Gone;
        await keeper.WaitForExitAsync();
    }

    private int[] Children()
    {
        var list = File.ReadAllText($"/proc/{Id}/task/{Id}/children");
        return [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    private static void KillOne(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself meanwhile.
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            gone.SetResult();
            return;
        }

        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > LinesKept)
                lines.Dequeue();
        }
    }
}
