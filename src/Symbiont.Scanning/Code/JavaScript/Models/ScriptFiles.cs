using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>Files and paths.</summary>
internal sealed class ScriptFiles : CallModels
{
    public ScriptFiles()
    {
        Function("fs.readFile fs.readFileSync fs.createReadStream fs.open fs.openSync Deno.readTextFile Deno.readFile Bun.file", Read);
        Function("fs.writeFile fs.writeFileSync fs.appendFile fs.appendFileSync fs.outputFile Deno.writeTextFile Deno.writeFile Bun.write", Write);
        Function("fs.createWriteStream", call =>
        {
            Write(call);
            return Value.OfName("fs.createWriteStream()").WithField("$path", call[0]);
        });
        Function("fs.createWriteStream().write fs.createWriteStream().end", call =>
        {
            if (call.Receiver.Field("$path") is { } path && call[0].Taint.Has(Traits.Download))
                call.Flow.Downloaded(path);
            return Value.Unknown;
        });
        Function("fs.unlink fs.unlinkSync fs.rm fs.rmSync fs.rmdir fs.rmdirSync fs.remove fs.removeSync fs.emptyDir rimraf rimraf.sync rimraf.rimraf Deno.remove", Delete);
        Function("fs.copyFile fs.copyFileSync fs.rename fs.renameSync fs.cp fs.cpSync fs.symlink fs.symlinkSync", Copy);
        Function("fs.readdir fs.readdirSync fs.stat fs.statSync fs.existsSync fs.access", call => call.Result());
        Function("fs.chmod fs.chmodSync", Chmod);
        Function("path.join path.resolve path.posix.join path.normalize", call => Value.Concat(call.Positional, "/").Named(call.Name + "()"));
        Function("path.basename", call => call.Result().SafeFor(SinkKinds.Path));
        Function("os.homedir", _ => Value.OfText("~"));
        Method("pipe", Pipe);
    }

    private static Value? Read(Call call)
    {
        call.Flow.Use(Capability.FileRead, call.Start);
        var path = call[0];
        call.Flow.Reach(SinkKinds.PathRead, call.Shown, path, call);
        var taint = path.Taint;
        if (taint.Has(Traits.CredentialPath))
            call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} reads {Shown(path)}", Severity.High, Confidence.Medium);
        else if (taint.Has(Traits.SecretPath))
            call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} reads {Shown(path)}, which often holds secrets", Severity.Low, Confidence.Medium);
        if (taint.Has(Traits.CredentialPath | Traits.SecretPath))
            return Value.Of(new(Traits.Credential | (taint.Traits & (Traits.CredentialPath | Traits.SecretPath))), $"what is read of {Shown(path)}", "fs.readFile()");
        return Value.Of(new(taint.Has(Traits.DownloadedFile) ? Traits.Download : Traits.None, Contents: taint.Parameters | taint.Contents), null, "fs.readFile()");
    }

    private static string Shown(Value path) => path.Text?.Replace(Value.Hole, '…') ?? "a store of credentials";

    private static Value? Write(Call call)
    {
        call.Flow.Use(call.Shown.StartsWith("fs.append", StringComparison.Ordinal) ? Capability.FileAppend : Capability.FileWrite, call.Start);
        call.Flow.Reach(SinkKinds.PathWrite, call.Shown, AgentRules.With(call[0], call[1]), call);
        if (call[1].Taint.Has(Traits.Download | Traits.Decoded))
            call.Flow.Downloaded(call[0]);
        return Value.Unknown;
    }

    private static Value? Delete(Call call)
    {
        call.Flow.Use(Capability.FileWrite, call.Start);
        call.Flow.Reach(SinkKinds.PathDelete, call.Shown, call[0], call);
        if (call[0].Text is "/" or "~" or "~/" or "C:\\" or "/home" && call[1].Field("recursive")?.IsTrue == true)
            call.Flow.Report(CodeRules.Destruction, call, $"{call.Shown} erases {call[0].Text}");
        return Value.Unknown;
    }

    private static Value? Copy(Call call)
    {
        call.Flow.Use(Capability.FileWrite, call.Start);
        call.Flow.Reach(SinkKinds.PathRead, call.Shown, call[0], call);
        call.Flow.Reach(SinkKinds.PathWrite, call.Shown, call[1], call);
        if (call[0].Taint.Has(Traits.CredentialPath))
            call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} copies {Shown(call[0])}", Severity.High, Confidence.Medium);
        return Value.Unknown;
    }

    private static Value? Chmod(Call call)
    {
        if (call[0].Taint.Has(Traits.DownloadedFile))
            call.Flow.Report(CodeRules.DownloadAndRun, call, "a file written from the network is made executable", Severity.High, Confidence.Medium);
        return Value.Unknown;
    }

    /// <summary>A stream led into another: a download into a file, a file into a request.</summary>
    private static Value? Pipe(Call call)
    {
        if (call[0].Field("$path") is { } path && call.Receiver.Taint.Has(Traits.Download))
            call.Flow.Downloaded(path);
        if (call[0].Name is "http.request()" or "net.connect()")
            call.Flow.Reach(SinkKinds.Send, call[0].Name!, call.Receiver, call);
        return call[0];
    }
}
