namespace Symbiont.Scanning.Code.Flow;

/// <summary>A program started without a shell, from its argument list: harmless as long as the program itself is fixed and is no interpreter of what follows.</summary>
internal static class ProgramStart
{
    public static Value? Model(Call call, Value arguments, bool hasOutput)
    {
        call.Flow.Use(Capability.Command, call.Start);
        if (arguments.Items.IsDefaultOrEmpty)
            call.Flow.Reach(SinkKinds.Program, call.Shown, arguments, call);
        else
            Judge(call, arguments);
        return hasOutput ? null : Value.Of(default, null, call.Name is null ? null : call.Name + "()");
    }

    private static void Judge(Call call, Value arguments)
    {
        var items = arguments.Items;
        call.Flow.Reach(SinkKinds.Program, call.Shown, items[0], call);
        if (items[0].Text is not { } program)
        {
            if (items[0].Name is "sys.executable" or "process.execPath" or "process.argv0")
                RunDownloaded(call, arguments);
            return;
        }
        var name = program[(program.LastIndexOfAny(['/', '\\']) + 1)..];
        var isShell = name is "sh" or "bash" or "zsh" or "dash" or "ksh" or "fish" or "cmd" or "cmd.exe" or "powershell" or "powershell.exe" or "pwsh" or "sudo" or "env" or "su";
        var isInterpreter = name.StartsWith("python", StringComparison.Ordinal) || name is "node" or "perl" or "ruby" or "php" or "osascript" or "deno" or "bun";
        var script = -1;
        for (var i = 1; i < items.Length && script < 0; i++)
        {
            if (isShell && items[i].Text is "-c" or "/c" or "/C" or "/k" or "-Command" or "-command" or "-lc" or "-ic" or "-EncodedCommand" or "-enc")
                script = i + 1;
            else if (isInterpreter && items[i].Text is "-c" or "-e" or "-r" or "--eval" or "-p")
                script = i + 1;
        }
        if (script > 0 && script < items.Length)
        {
            call.Flow.Reach(isShell ? SinkKinds.Command : SinkKinds.Code, $"{call.Shown} of {name}", items[script], call);
            if (isShell)
                call.Flow.RunText(items[script], call);
        }
        else
        {
            if (isShell || isInterpreter)
                RunDownloaded(call, arguments);
            RunAsText(call, arguments);
        }
    }

    /// <summary>A downloaded script is the interpreter's argument; other arguments do not choose what runs.</summary>
    private static void RunDownloaded(Call call, Value arguments)
    {
        foreach (var item in arguments.Items.Skip(1).Where(call.Flow.IsDownloaded))
            call.Flow.Reach(SinkKinds.Program, call.Shown, Value.Of(new(Traits.DownloadedFile), item.Origin), call);
    }

    /// <summary>Destruction and the like need no shell: the words are judged as the command they make.</summary>
    private static void RunAsText(Call call, Value arguments)
    {
        var words = arguments.Items.Select(item => item.Text is { } text && !text.AsSpan().ContainsAny(" '\"\n\0") ? text : "'?'");
        call.Flow.RunText(Value.OfText(string.Join(' ', words)), call);
    }
}
