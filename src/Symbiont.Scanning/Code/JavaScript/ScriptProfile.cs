using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.JavaScript.Models;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.JavaScript;

/// <summary>JavaScript, TypeScript and their libraries.</summary>
internal sealed class ScriptProfile : LanguageProfile
{
    private static readonly string[] Globals = ["globalThis.", "window.", "global.", "self."];

    /// <summary>What a framework hands to a function that answers.</summary>
    private const string Request = "request()";

    public static readonly ScriptProfile Instance = new();

    private ScriptProfile()
        : base([new ScriptCommands(), new ScriptCode(), new ScriptDecoding(), new ScriptFiles(), new ScriptNetwork(), new ScriptServers()])
    {
    }

    public override bool AssignsOutward => true;

    public override string Canonical(string name)
    {
        if (name.StartsWith("node:", StringComparison.Ordinal))
            name = name["node:".Length..];
        foreach (var global in Globals)
        {
            if (name.Length > global.Length && name.StartsWith(global, StringComparison.Ordinal))
                name = name[global.Length..];
        }
        if (name.StartsWith("fs/promises", StringComparison.Ordinal))
            name = "fs" + name["fs/promises".Length..];
        else if (name.StartsWith("fs.promises", StringComparison.Ordinal))
            name = "fs" + name["fs.promises".Length..];
        else if (name.StartsWith("fs-extra", StringComparison.Ordinal))
            name = "fs" + name["fs-extra".Length..];
        else if (name.StartsWith("https.", StringComparison.Ordinal))
            name = "http." + name["https.".Length..];
        var standard = name.IndexOf(".default.", StringComparison.Ordinal);
        return standard > 0 ? name.Remove(standard, ".default".Length) : name;
    }

    public override Value? Member(string name, Value target, string key) => name switch
    {
        "process.env" or "Deno.env" or "Bun.env" => Value.Of(new(Traits.Environment), "the environment", "process.env"),
        "process.argv" or "Deno.args" or "Bun.argv" => Value.Of(new(Traits.CommandLine), "an argument of the command line", name),
        "process.env.HOME" or "process.env.USERPROFILE" => Value.OfText("~"),
        "process.env.APPDATA" or "process.env.LOCALAPPDATA" => Value.OfText("~/AppData"),
        "process.env[]" => Value.OfName("process.env[]"),
        Request + ".body" or Request + ".query" or Request + ".params" or Request + ".headers" or Request + ".cookies" or Request + ".url" or Request + ".rawBody" => Value.Of(new(Traits.Tool), "a request"),
        _ when name.StartsWith("process.env.", StringComparison.Ordinal) && key.Length > 0 => Variable(key),
        _ => null,
    };

    private static Value Variable(string name) => EnvironmentSecrets.IsSecret(name) ? Value.Of(new(Traits.EnvironmentSecret), $"the variable {name}") : Value.Unknown;

    public override Value? Given(Parameter parameter, string name) =>
        name is "req" or "request" && (parameter.Type.Length == 0 || (parameter.Type.Contains("Request", StringComparison.Ordinal) && !IsOfClient(parameter.Type))) ? Value.OfName(Request) : null;

    /// <summary>Types of a request that the program sends, and not of one that it is sent.</summary>
    private static bool IsOfClient(string type) => type is "FetchRequest" or "ClientRequest" or "AxiosRequestConfig" or "RequestInit" or "RequestOptions" or "HttpRequestOptions";

    public override bool IsHarmless(Parameter parameter, string name) =>
        parameter.Type is "number" or "boolean" or "bigint" or "Date" or "AbortSignal" or "McpServer" or "Server"
        || name is "res" or "response" or "next" or "err" or "error" or "resolve" or "reject" or "extra" or "logger" or "ctx" or "context" or "server" or "db" or "client" or "options" or "config";

    public override Traits EnteredBy(Function function, IReadOnlyList<string> decorators, IReadOnlyList<string> bases)
    {
        if (decorators.Any(decorator => decorator.EndsWith("Tool", StringComparison.Ordinal)))
            return Traits.Tool;
        return function.Name is "callTool" or "handleToolCall" or "handleCallTool" or "executeTool"
            || (function.Name is "execute" or "_call" or "run" or "invoke" && bases.Any(ancestor => ancestor.EndsWith("Tool", StringComparison.Ordinal)))
            ? Traits.Tool
            : Traits.None;
    }
}
