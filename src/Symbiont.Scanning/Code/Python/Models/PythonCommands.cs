using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>What starts programs.</summary>
internal sealed class PythonCommands : CallModels
{
    public PythonCommands()
    {
        Function("os.system os.popen os.popen2 os.popen3 subprocess.getoutput subprocess.getstatusoutput commands.getoutput commands.getstatusoutput"
            + " asyncio.create_subprocess_shell pexpect.spawn pexpect.run popen2.popen2", call => Shell(call, call[0]));
        Function("subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen", Subprocess);
        Function("asyncio.create_subprocess_exec", call => Started(call, Value.OfItems(call.Positional)));
        Function("os.execv os.execve os.execvp os.execvpe", call => Started(call, Flat(call[0], call[1])));
        Function("os.execl os.execle os.execlp os.execlpe", call => Started(call, Value.OfItems(call.Positional)));
        Function("os.spawnv os.spawnve os.spawnvp os.spawnvpe", call => Started(call, Flat(call[1], call[2])));
        Function("os.spawnl os.spawnle os.spawnlp os.posix_spawn os.posix_spawnp", call => Started(call, Value.OfItems([.. call.Positional.Skip(1)])));
        Function("os.startfile runpy.run_path ctypes.CDLL ctypes.cdll.LoadLibrary ctypes.WinDLL", call => Started(call, call[0]));
        Function("pty.spawn", Terminal);
        Function("os.dup2", Redirect);
        Function("shlex.quote pipes.quote", call => call.Result().SafeFor(SinkKinds.Command));
        Function("shlex.split", call => call.Result());
        Function("shlex.join", call => call.Result().SafeFor(SinkKinds.Command));
        Method("exec_command", call => Shell(call, call[0]));
    }

    private static Value? Subprocess(Call call)
    {
        var arguments = call.Argument(0, "args");
        var shell = call.Named.GetValueOrDefault("shell");
        var isShell = shell is not null && shell.Name is not ("False" or "None");
        if (!isShell)
            return Started(call, arguments);
        return Shell(call, arguments.Items.IsDefaultOrEmpty ? arguments : arguments.Items[0]);
    }

    private static Value? Shell(Call call, Value command)
    {
        call.Flow.Use(Capability.Command, call.Start);
        call.Flow.Reach(SinkKinds.Command, call.Shown, command, call);
        call.Flow.RunText(command, call);
        return call.Name is "os.popen" or "subprocess.Popen" ? null : Value.Of(default, null, call.Name + "()");
    }

    private static Value? Started(Call call, Value arguments) => ProgramStart.Model(call, arguments, call.Name?.EndsWith("Popen", StringComparison.Ordinal) == true);

    private static Value Flat(Value program, Value arguments) =>
        arguments.Items.IsDefault ? Value.OfItems([program, arguments]) : Value.OfItems([program, .. arguments.Items.Skip(1)]);

    private static Value? Terminal(Call call)
    {
        if (call.Flow.HasUsed(Capability.Network) && (call[0].Text ?? (call[0].Items.IsDefaultOrEmpty ? null : call[0].Items[0].Text)) is { } program
            && program.EndsWith("sh", StringComparison.Ordinal))
        {
            call.Flow.Report(CodeRules.ReverseShell, call, "a shell is started in a program that has a network connection", Severity.High, Confidence.Medium);
        }
        return Started(call, call[0]);
    }

    private static Value? Redirect(Call call)
    {
        if (call[0].Taint.Has(Traits.Socket))
            call.Flow.Report(CodeRules.ReverseShell, call, "standard input or output is wired to a socket");
        return null;
    }
}
