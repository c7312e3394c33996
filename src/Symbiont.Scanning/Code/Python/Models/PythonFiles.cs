using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.Python.Models;

/// <summary>Files and paths.</summary>
internal sealed class PythonFiles : CallModels
{
    public PythonFiles()
    {
        Function("open io.open codecs.open aiofiles.open os.open", Open);
        Function("os.path.join posixpath.join ntpath.join", call => Value.Concat(call.Positional, "/"));
        Function("os.path.expanduser os.path.expandvars os.path.normpath os.fspath str os.path.dirname", call => call[0].Named(null));
        Function("os.path.abspath os.path.realpath", call => call[0].Named("os.path.realpath()"));
        Function("os.path.basename werkzeug.utils.secure_filename", call => call.Result().SafeFor(SinkKinds.Path));
        Function("pathlib.Path pathlib.PurePath pathlib.PosixPath", call => Value.Concat(call.Positional, "/").Named("pathlib.Path()"));
        Function("pathlib.Path.home", _ => Value.OfText("~").Named("pathlib.Path()"));
        Function("os.remove os.unlink os.rmdir os.removedirs shutil.rmtree send2trash.send2trash", Delete);
        Function("shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move os.rename os.replace os.symlink os.link", Copy);
        Function("sqlite3.connect zipfile.ZipFile tarfile.open", call => Read(call, call[0], null));
        Function("zipfile.ZipFile().namelist zipfile.ZipFile().infolist zipfile.ZipFile().read tarfile.open().getnames tarfile.open().getmembers xml.etree.ElementTree.fromstring"
            + " xml.etree.ElementTree.parse lxml.etree.fromstring lxml.etree.parse defusedxml.ElementTree.fromstring email.message_from_string email.message_from_bytes feedparser.parse pypdf.PdfReader",
            call => call.Result(new(Traits.Document), "a document"));
        Function("tarfile.open().extractall", call =>
        {
            if (call.Find(1, "filter")?.Text == "fully_trusted")
                call.Flow.Report(CodeRules.PathWrite, call, "an archive is unpacked wherever its names say", Severity.Medium, Confidence.Medium);
            return Value.Unknown;
        });
        Function("os.listdir os.scandir os.walk glob.glob glob.iglob", call => call.Result());
        Function("os.chmod", Chmod);
        Function("os.environ.copy", _ => Value.Of(new(Traits.Environment), "the environment", "os.environ"));
        Function("dotenv.dotenv_values", _ => Value.Of(new(Traits.Credential | Traits.SecretPath), "the .env file"));
        Function("browser_cookie3.chrome browser_cookie3.firefox browser_cookie3.load browser_cookie3.edge browser_cookie3.brave", call => Store(call, "the browser's cookies"));
        Function("win32crypt.CryptUnprotectData", call => Store(call, "the browser's passwords"));
        Function("keyring.get_password keyring.get_credential", _ => Value.Of(new(Traits.Credential), "a password of the keyring"));
        Method("read_text read_bytes", call => Read(call, call.Receiver, call.Receiver));
        Method("write_text write_bytes", call => Write(call, call.Receiver, call[0]));
        Method("open", call => call.Receiver.Name == "pathlib.Path()" ? OpenPath(call, call.Receiver, call.Argument(0, "mode")) : null);
        Method("unlink rmdir rmtree", call => { Delete(call, call.Receiver); return null; });
        Method("resolve absolute", call => call.Receiver.Name == "pathlib.Path()" ? call.Receiver : null);
        Method("expanduser joinpath", call => Value.Concat([call.Receiver, .. call.Positional], "/").Named("pathlib.Path()"));
        Method("write writelines", Written);
        Method("chmod", Chmod);
    }

    private static Value? Open(Call call) => OpenPath(call, call.Argument(0, "file"), call.Argument(1, "mode"));

    private static Value? OpenPath(Call call, Value path, Value mode)
    {
        var writes = mode.Text?.AsSpan().ContainsAny("wax+") == true;
        if (!writes)
            return Read(call, path, path);
        call.Flow.Use(mode.Text!.AsSpan().ContainsAny("wx+") ? Capability.FileWrite : Capability.FileAppend, call.Start);
        call.Flow.Reach(SinkKinds.PathWrite, call.Shown, path, call);
        return Value.OfName("open()").WithField("$path", path);
    }

    private static Value? Read(Call call, Value path, Value? file)
    {
        call.Flow.Use(Capability.FileRead, call.Start);
        if (file is not null)
            call.Flow.Reach(SinkKinds.PathRead, call.Shown, path, call);
        var taint = path.Taint;
        if (taint.Has(Traits.CredentialPath))
            call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} reads {Shown(path)}", Severity.High, Confidence.Medium);
        else if (taint.Has(Traits.SecretPath))
            call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} reads {Shown(path)}, which often holds secrets", Severity.Low, Confidence.Medium);
        if (taint.Has(Traits.CredentialPath | Traits.SecretPath))
            return Value.Of(new(Traits.Credential | (taint.Traits & (Traits.CredentialPath | Traits.SecretPath))), $"what is read of {Shown(path)}", "open()");
        // What is in a file is not what its path was; a file that was downloaded holds what came over the network.
        return Value.Of(new(taint.Has(Traits.DownloadedFile) ? Traits.Download : Traits.None, Contents: taint.Parameters | taint.Contents), null, file is null ? call.Name + "()" : "open()");
    }

    private static string Shown(Value path) => path.Text?.Replace(Value.Hole, '…') ?? "a store of credentials";

    private static Value? Write(Call call, Value path, Value content)
    {
        call.Flow.Use(Capability.FileWrite, call.Start);
        call.Flow.Reach(SinkKinds.PathWrite, call.Shown, AgentRules.With(path, content), call);
        if (content.Taint.Has(Traits.Download))
            call.Flow.Downloaded(path);
        return Value.Unknown;
    }

    private static Value? Written(Call call)
    {
        if (call.Receiver.Field("$path") is { } path && call[0].Taint.Has(Traits.Download | Traits.Decoded))
            call.Flow.Downloaded(path);
        if (call.Receiver.Field("$path") is { } rules && rules.Taint.Has(Traits.RulesPath))
            call.Flow.Reach(SinkKinds.PathWrite, call.Shown, AgentRules.With(rules, call[0]), call);
        // The name stands for many things: a socket's stream, a response.
        return Value.Unknown;
    }

    private static Value? Delete(Call call)
    {
        Delete(call, call[0]);
        return Value.Unknown;
    }

    private static void Delete(Call call, Value path)
    {
        call.Flow.Use(Capability.FileWrite, call.Start);
        call.Flow.Reach(SinkKinds.PathDelete, call.Shown, path, call);
        if (call.Method == "rmtree" && path.Text is "/" or "~" or "~/" or "C:\\" or "/home" or "/etc" or "/usr" or "/var")
            call.Flow.Report(CodeRules.Destruction, call, $"{call.Shown} erases {path.Text}");
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
        var path = call.Name is null ? call.Receiver : call[0];
        if (path.Taint.Has(Traits.DownloadedFile))
            call.Flow.Report(CodeRules.DownloadAndRun, call, "a file written from the network is made executable", Severity.High, Confidence.Medium);
        return Value.Unknown;
    }

    private static Value? Store(Call call, string what)
    {
        call.Flow.Report(CodeRules.CredentialRead, call, $"{call.Shown} reads {what}");
        return Value.Of(new(Traits.Credential | Traits.CredentialPath), what);
    }
}
