using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>The machine around the program: what is typed, seen and started on it, and the names of processes.</summary>
internal sealed class PythonSystem : CallModels
{
    public PythonSystem()
    {
        Function("input raw_input", _ => Value.Of(new(Traits.CommandLine), "what is typed", null));
        Function("argparse.ArgumentParser().parse_args argparse.ArgumentParser().parse_known_args", _ => Value.Of(new(Traits.CommandLine), "an argument of the command line", "argparse.Namespace()"));
        Function("sys.stdin.read sys.stdin.readline sys.stdin.readlines", _ => Value.Of(new(Traits.CommandLine), "standard input"));
        Function("int float bool len ord hash id isinstance issubclass abs round uuid.UUID ipaddress.ip_address datetime.datetime.strptime decimal.Decimal hashlib.sha256 hashlib.md5",
            _ => Value.Unknown);
        Function("os.getenv os.environ.get os.environ.pop os.environ.setdefault", call => PythonProfile.Variable(call[0].Text));
        Function("dict list tuple set", call => call.Count == 1 && call.Positional.Count == 1 ? call[0].Named(call[0].Name) : null);
        Function("pyperclip.paste PIL.ImageGrab.grab ImageGrab.grab mss.mss().grab mss.mss().shot pyautogui.screenshot pynput.keyboard.Listener() cv2.VideoCapture().read",
            call => Value.Of(new(Traits.Private), call.Name == "pyperclip.paste" ? "the clipboard" : "a picture of the screen"));
        Function("pynput.keyboard.Listener pynput.mouse.Listener keyboard.on_press keyboard.on_release keyboard.hook keyboard.record pyxhook.HookManager", Capture);
        Function("setproctitle.setproctitle", Rename);
        Function("winreg.SetValueEx winreg.SetValue", call => Registry(call));
        Function("winreg.CreateKey winreg.CreateKeyEx winreg.OpenKey winreg.OpenKeyEx", call => Value.OfName(call.Name + "()").Taking(call.Result().Taint));
        Function("ctypes.windll.kernel32.VirtualAlloc ctypes.windll.kernel32.VirtualAllocEx ctypes.windll.kernel32.WriteProcessMemory ctypes.windll.kernel32.CreateRemoteThread"
            + " ctypes.windll.kernel32.CreateThread ctypes.windll.kernel32.RtlMoveMemory ctypes.windll.ntdll.NtCreateThreadEx ctypes.windll.kernel32.QueueUserAPC", call =>
            {
                call.Flow.Report(CodeRules.ProcessInjection, call, $"{call.Shown} puts machine code into memory");
                return null;
            });
        Function("re.compile", call => call[0].IsKnownText ? Value.OfName("re.compile()").WithField("pattern", Value.OfText(call[0].Text!)) : Value.OfName("re.compile()"));
        Method("sub subn", call => Cleaned(call, call.Receiver.Field("pattern")?.Text ?? (call.Receiver.Name == "re" ? call[0].Text : null)));
        Method("findall finditer search match", Found);
        Method("query", call => call[0].Name is "airflow.models.Connection" or "airflow.models.Variable" ? Value.Of(new(Traits.Credential | Traits.CredentialPath), "the stored connections and variables") : null);
        Method("Tool StructuredTool FunctionTool", call =>
        {
            if (call.Named.TryGetValue("name", out var name) && call.Named.TryGetValue("description", out var description))
                call.Flow.Declare(call, name, description, call.Named.Values);
            return null;
        });
        Method("add_tool register_tool register_function add_function from_function", call =>
        {
            foreach (var value in call.All)
                call.Flow.Enter(value, Traits.Tool);
            return null;
        });
    }

    private static Value? Capture(Call call)
    {
        call.Flow.Report(CodeRules.InputCapture, call, $"{call.Shown} reads keys typed in other programs");
        foreach (var value in call.All)
            call.Flow.Enter(value, Traits.Private);
        return null;
    }

    /// <summary>What a search for passwords and keys finds is passwords and keys.</summary>
    private static Value? Found(Call call)
    {
        var pattern = call.Receiver.Field("pattern")?.Text ?? (call.Receiver.Name == "re" ? call[0].Text : null);
        return pattern is not null && (SecretSearch.Of(pattern) & Traits.Credential) != 0
            ? call.Result(new(Traits.Credential), "what a search for secrets found")
            : null;
    }

    /// <summary>Everything but allowed letters taken out, or what leads to other folders.</summary>
    private static Value? Cleaned(Call call, string? pattern) => pattern is null ? null
        : pattern.Contains("[^", StringComparison.Ordinal) || pattern.Contains("\\W", StringComparison.Ordinal) ? call.Result().SafeFor(SinkKinds.Injection)
        : pattern.Contains('/', StringComparison.Ordinal) && pattern.Contains('[', StringComparison.Ordinal) ? call.Result().SafeFor(SinkKinds.Path) : null;

    private static Value? Rename(Call call)
    {
        if (call[0] is { IsKnownText: true, Text: { } name } && (name.StartsWith('[') || name is "kworker" or "systemd" or "init" or "sshd" or "bash" or "svchost.exe"
            || name.StartsWith("kworker", StringComparison.Ordinal) || name.StartsWith("/usr/", StringComparison.Ordinal) || name.StartsWith("/lib/", StringComparison.Ordinal)))
        {
            call.Flow.Report(CodeRules.ProcessHiding, call, $"the process calls itself {name}");
        }
        return null;
    }

    private static Value? Registry(Call call)
    {
        if (call[0].Taint.Has(Traits.StartPath))
            call.Flow.Report(CodeRules.Persistence, call, "a program is entered among those that Windows starts at every login");
        return null;
    }
}
