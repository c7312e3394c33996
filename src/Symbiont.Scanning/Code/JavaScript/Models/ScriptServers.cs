using Symbiont.Scanning.Code.Flow;

namespace Symbiont.Scanning.Code.JavaScript.Models;

/// <summary>Servers, whose handlers strangers and agents call; databases; the machine around the program.</summary>
internal sealed class ScriptServers : CallModels
{
    /// <summary>Parts of the names of drivers.</summary>
    private static readonly string[] Databases = ["sqlite", "mysql", "mariadb", "pg.", "postgres", "mssql"];

    public ScriptServers()
    {
        Method("setRequestHandler resource tool registerTool addTool defineTool registerResource registerPrompt", Tool);
        Method("get post put patch delete all use route", Route);
        Function("http.createServer Deno.serve Bun.serve", Serve);
        Function("readline.createInterface().question prompt", call =>
        {
            EnterAll(call, Traits.CommandLine);
            return Value.Of(new(Traits.CommandLine), "what is typed");
        });
        Function("Number parseInt parseFloat Boolean Number.parseInt Number.parseFloat Math.floor Math.min Math.max Math.round BigInt isNaN crypto.createHash", _ => Value.Unknown);
        Function("clipboardy.read clipboardy.readSync clipboardy.default.read navigator.clipboard.readText", _ => Value.Of(new(Traits.Private), "the clipboard"));
        Function("screenshot-desktop", _ => Value.Of(new(Traits.Private), "a picture of the screen"));
        Function("node-global-key-listener.GlobalKeyboardListener iohook.start uiohook-napi.uIOhook.start", call =>
        {
            call.Flow.Report(CodeRules.InputCapture, call, $"{call.Shown} reads keys typed in other programs");
            return null;
        });
        Method("query execute raw run exec prepare unsafe each one many none any oneOrNone manyOrNone", Statement);
        Method("$queryRawUnsafe $executeRawUnsafe", Into(SinkKinds.Sql));
    }

    private static Value? Tool(Call call)
    {
        if (call[0].Text is not null)
            call.Flow.Declare(call, call[0], call[1].Text is not null ? call[1] : call[1].Field("description") ?? Value.Unknown, call.Positional.Skip(1));
        EnterAll(call, Traits.Tool);
        var harmless = call.All.SelectMany(Schemas).Where(field => IsHarmless(field.Value)).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var value in call.All)
        {
            if (value.Function is { } function)
                function.HarmlessFields = harmless;
        }
        return Value.Unknown;
    }

    /// <summary>The described parameters: given as they are, or under a name.</summary>
    private static IEnumerable<KeyValuePair<string, Value>> Schemas(Value value) =>
        value.Fields is null ? [] : value.Fields.Concat((value.Field("inputSchema") ?? value.Field("parameters") ?? value.Field("args"))?.Fields ?? Value.NoFields);

    /// <summary>Whether a schema leaves no room for harm: numbers, truth values, lists of allowed values.</summary>
    private static bool IsHarmless(Value schema) =>
        schema.Name is { } name && (name.Contains("z.number()", StringComparison.Ordinal) || name.Contains("z.boolean()", StringComparison.Ordinal)
            || name.Contains("z.enum()", StringComparison.Ordinal) || name.Contains("z.nativeEnum()", StringComparison.Ordinal) || name.Contains("z.literal()", StringComparison.Ordinal));

    private static Value? Route(Call call)
    {
        if (call[0].Text?.StartsWith('/') != true)
            return call.Method is "get" or "post" or "put" or "patch" && !IsCollection(call.Receiver) ? ScriptNetwork.Unknown(call) : null;
        EnterAll(call, Traits.Tool);
        return Value.Unknown;
    }

    /// <summary>Whether it only keeps what it is given, whatever its methods are called.</summary>
    private static bool IsCollection(Value receiver) => receiver.Name is "Map()" or "WeakMap()" or "Headers()" or "URLSearchParams()" or "FormData()";

    private static Value? Serve(Call call)
    {
        EnterAll(call, Traits.Tool);
        return Value.Unknown;
    }

    private static void EnterAll(Call call, Traits by)
    {
        foreach (var value in call.All)
            call.Flow.Enter(value, by);
    }

    private static Value? Statement(Call call)
    {
        // What a tool is given and hands to a database as it is, is a statement, too.
        if (call[0].Text is { } text ? SqlText.IsStatement(text) : call[0].Taint.Has(Traits.Tool) && call.Receiver.Name is { } database && Databases.Any(name => database.Contains(name, StringComparison.Ordinal)))
            call.Flow.Reach(SinkKinds.Sql, call.Shown, call[0], call);
        return null;
    }
}
