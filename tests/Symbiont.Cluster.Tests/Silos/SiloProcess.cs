using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Symbiont.Cluster.Tests;

/// <summary>A silo as a process of its own. Many calls may be under way at the same time.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> calls = new();
    private readonly SemaphoreSlim writing = new(1);
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int ids;
    private volatile bool gone;

    private SiloProcess(string name, Process process)
    {
        Name = name;
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Log.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Name { get; }

    public ProcessOutput Log { get; } = new();

    /// <summary>It has ended, or has been killed.</summary>
    public bool IsGone => gone;

    /// <summary>Starts a silo and returns when it serves.</summary>
    public static async Task<SiloProcess> Start(string name, string connectionString)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Checkout.SiloBuild, name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SYMBIONT_TEST_SILO_DATABASE"] = connectionString;
        var silo = new SiloProcess(name, new Process { StartInfo = start });
        try
        {
            await silo.ready.Task.WaitAsync(Patience);
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has the silo do something; the value of its answer. What became of a call that fails is not known.</summary>
    public async Task<JsonElement> Call(string what, string? grain = null, string? token = null, string? other = null)
    {
        var id = Interlocked.Increment(ref ids);
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        calls[id] = answer;
        await writing.WaitAsync();
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id, Do = what, grain, token, other }, JsonSerializerOptions.Web));
            await process.StandardInput.FlushAsync();
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or InvalidOperationException)
        {
            Gone();
        }
        finally
        {
            writing.Release();
        }

        // It may have gone before the call was listed.
        if (gone)
            Gone();
        return await answer.Task;
    }

    public async Task<FinalState> Read(string grain)
    {
        var state = await Call("read", grain);
        var feed = await Call("feed", grain);
        return new(Texts(state.GetProperty("added")), Texts(state.GetProperty("told")), Texts(state.GetProperty("done")), Texts(feed));
    }

    public static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];

    /// <summary><c>kill -9</c>.</summary>
    public async Task Kill()
    {
        gone = true;
        process.Kill();
        await process.WaitForExitAsync();
        Gone();
    }

    /// <summary>SIGSTOP: it stands still and answers nothing.</summary>
    public void Pause() => Signal("STOP");

    /// <summary>SIGCONT.</summary>
    public void Continue() => Signal("CONT");

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            Continue();
            process.StandardInput.Close();
            using var late = new CancellationTokenSource(Patience);
            await process.WaitForExitAsync(late.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!process.HasExited)
                await Kill();
        }

        Gone();
        process.Dispose();
        writing.Dispose();
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            Gone();
            ready.TrySetException(new InvalidOperationException($"The silo ended:\n{Log.Text}"));
        }
        else if (line == "ready")
        {
            ready.TrySetResult();
        }
        else
        {
            using var answer = Parse(line);
            if (answer is null || !calls.TryRemove(answer.RootElement.GetProperty("id").GetInt32(), out var call))
                return;
            if (answer.RootElement.TryGetProperty("error", out var error))
                call.TrySetException(new SiloCallException($"{error.GetString()}: {answer.RootElement.GetProperty("message").GetString()}"));
            else
                call.TrySetResult(answer.RootElement.GetProperty("value").Clone());
        }
    }

    /// <summary>Null: a kill has torn the line, and with it the answer is lost.</summary>
    private JsonDocument? Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException) when (gone)
        {
            return null;
        }
    }

    private void Gone()
    {
        gone = true;
        foreach (var id in calls.Keys)
        {
            if (calls.TryRemove(id, out var call))
                call.TrySetException(new SiloCallException($"{Name} is gone"));
        }
    }
}
