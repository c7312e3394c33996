using System.Collections.Immutable;
using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>What starts programs.</summary>
internal sealed class ScriptCommands : CallModels
{
    public ScriptCommands()
    {
        Function("child_process.exec child_process.execSync shelljs.exec execa.execaCommand execa.execaCommandSync execa.command ssh2.Client().exec", call => Shell(call, call[0]));
        Function("child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync cross-spawn cross-spawn.sync cross-spawn.spawn execa execa.execa execa.sync"
            + " node-pty.spawn", Spawn);
        Function("Bun.spawn Bun.spawnSync", call => ProgramStart.Model(call, call[0].Field("cmd") ?? call[0], true));
        Function("Deno.Command Deno.run", call => ProgramStart.Model(call, call[0].Field("cmd") ?? Value.OfItems([call[0], .. Items(call[1].Field("args"))]), true));
        Function("child_process.fork", call => ProgramStart.Model(call, Value.OfItems([call[0]]), true));
        // AppleScript, written in JavaScript.
        Method("doShellScript", call => Shell(call, call[0]));
        Function("util.promisify", call => call[0]);
        Function("shell-quote.quote shescape.quote", call => call.Result().SafeFor(SinkKinds.Command));
    }

    private static Value? Shell(Call call, Value command)
    {
        call.Flow.Use(Capability.Command, call.Start);
        call.Flow.Reach(SinkKinds.Command, call.Shown, command, call);
        call.Flow.RunText(command, call);
        return Value.Of(default, null, call.Name is null ? null : call.Name + "()");
    }

    private static Value? Spawn(Call call)
    {
        var options = call.Positional.Skip(1).FirstOrDefault(argument => argument.Field("shell") is not null);
        if (options?.Field("shell") is { } shell && shell.Name is not ("false" or "undefined"))
            return Shell(call, Value.Concat([call[0], .. Items(call[1])], " "));
        return ProgramStart.Model(call, Value.OfItems([call[0], .. Items(call[1])]), false);
    }

    private static ImmutableArray<Value> Items(Value? arguments) =>
        arguments is null || arguments.Field("shell") is not null ? [] : arguments.Items.IsDefault ? [arguments] : arguments.Items;
}
