using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Symbiont.Agents.Processes;

namespace Symbiont.Agents.Tests.Processes;

/// <summary>
/// A real server process that a test can kill with -9: this test assembly, started a second time with the variable set,
/// runs one command and nothing else.
/// </summary>
internal sealed class ExecHost : IDisposable
{
    private const string Script = "SYMBIONT_TEST_EXEC_SCRIPT";
    private const string Data = "SYMBIONT_TEST_EXEC_DATA";
    private const string Isolation = "SYMBIONT_TEST_EXEC_SANDBOX";

    private readonly Process process;

    private ExecHost(Process process) => this.process = process;

    public int ProcessId => process.Id;

    public static ExecHost Start(string data, string script, ProcessSandbox sandbox = ProcessSandbox.Process)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ExecHost).Assembly.Location]);
        start.Environment[Script] = script;
        start.Environment[Data] = data;
        start.Environment[Isolation] = sandbox.ToString();
        return new(Process.Start(start)!);
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    [ModuleInitializer]
    internal static void BecomeHost()
    {
        if (Environment.GetEnvironmentVariable(Script) is not { } script)
            return;
        var runner = new ProcessRunner(new() { Allow = "sh", DataFolder = Environment.GetEnvironmentVariable(Data)! }, TimeProvider.System, NullLogger<ProcessRunner>.Instance);
        var sandbox = Enum.Parse<ProcessSandbox>(Environment.GetEnvironmentVariable(Isolation)!);
        // Until this method returns no other thread may run code of this assembly, so it waits right here, without a lambda.
        var result = runner.RunAsync(new("host", "sh", ["-c", script]) { Sandbox = sandbox }, null, default).GetAwaiter().GetResult();
        Environment.Exit(result.ExitCode);
    }
}
