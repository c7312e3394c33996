using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Python.Models;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Python;

/// <summary>Python and its libraries.</summary>
internal sealed class PythonProfile : LanguageProfile
{
    private static readonly string[] BuiltinModules = ["builtins.", "__builtins__.", "__builtin__.", "__builtins__.__dict__.", "builtins.__dict__.", "globals().__builtins__."];

    public static readonly PythonProfile Instance = new();

    private PythonProfile()
        : base([new PythonCommands(), new PythonCode(), new PythonDecoding(), new PythonFiles(), new PythonNetwork(), new PythonSql(), new PythonSystem()])
    {
    }

    public override bool AssignsOutward => false;

    public override string Canonical(string name)
    {
        foreach (var module in BuiltinModules)
        {
            if (name.Length > module.Length && name.StartsWith(module, StringComparison.Ordinal))
                return name[module.Length..];
        }
        if (name.StartsWith("globals().", StringComparison.Ordinal) || name.StartsWith("sys.modules.", StringComparison.Ordinal))
            return name[(name.IndexOf('.', StringComparison.Ordinal) + (name[0] == 's' ? "modules.".Length + 1 : 1))..];
        if (name.StartsWith("posix.", StringComparison.Ordinal) || name.StartsWith("nt.", StringComparison.Ordinal))
            return "os." + name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return name;
    }

    public override Value? Member(string name, Value target, string key) => name switch
    {
        "os.environ" or "os.environb" => Value.Of(new(Traits.Environment), "the environment", "os.environ"),
        "sys.argv" => Value.Of(new(Traits.CommandLine), "an argument of the command line", name),
        "__file__" => Value.OfName("__file__"),
        _ when name.StartsWith("os.environ.", StringComparison.Ordinal) && key is not ("get" or "copy" or "pop" or "setdefault" or "items" or "keys" or "values" or "update" or "__dict__") => Variable(key),
        _ when name.StartsWith("os.environ.", StringComparison.Ordinal) => Value.Of(new(key is "get" or "pop" or "setdefault" or "keys" ? Traits.None : Traits.Environment), "the environment", name),
        _ when name.StartsWith("flask.request.", StringComparison.Ordinal) && key is "json" or "form" or "args" or "values" or "data" or "get_json" or "get_data" or "files" or "stream" or "cookies" or "headers"
            or "query_string" or "view_args" or "GET" or "POST" or "META" or "COOKIES" or "FILES" or "body" or "query_params" or "path_params" or "match_info" or "rel_url" or "query" or "text" => Value.Of(new(Traits.Tool), "a request", name),
        _ => null,
    };

    /// <summary>One variable of the environment. A server hands a request to a program in some.</summary>
    public static Value Variable(string? name) => name is "QUERY_STRING" or "PATH_INFO" or "REQUEST_URI" or "HTTP_COOKIE" ? Value.Of(new(Traits.Tool), "a request") : name is not null && EnvironmentSecrets.IsSecret(name)
        ? Value.Of(new(Traits.EnvironmentSecret), $"the variable {name}")
        : Value.Unknown;

    public override Value? Given(Parameter parameter, string name) =>
        name is "request" or "req" && (parameter.Type.Length == 0 || parameter.Type.EndsWith("Request", StringComparison.Ordinal)) ? Value.OfName("flask.request") : null;

    public override bool IsHarmless(Parameter parameter, string name)
    {
        if (name is "self" or "cls" or "ctx" or "context" or "logger" or "session" or "db" or "conn" or "connection" or "cursor" or "client" or "console" or "args" or "kwargs" && parameter.Type.Length == 0)
            return name is not ("args" or "kwargs");
        var type = parameter.Type.Replace("Optional[", "", StringComparison.Ordinal).Replace("| None", "", StringComparison.Ordinal).TrimEnd(']', ' ');
        return type is "int" or "float" or "bool" or "Context" or "datetime" or "date" or "UUID" or "Decimal" || type.StartsWith("Literal[", StringComparison.Ordinal)
            || type.StartsWith("typing.Literal[", StringComparison.Ordinal) || type.EndsWith("Enum", StringComparison.Ordinal) || type.EndsWith("Context", StringComparison.Ordinal);
    }

    public override Traits EnteredBy(Function function, IReadOnlyList<string> decorators, IReadOnlyList<string> bases)
    {
        foreach (var decorator in decorators)
        {
            var isMember = decorator.Contains('.', StringComparison.Ordinal);
            switch (decorator[(decorator.LastIndexOf('.') + 1)..])
            {
                case "tool" or "call_tool" or "function_tool" or "kernel_function" or "ai_function" or "read_resource" or "get_prompt" or "register_tool" or "tool_plain" or "custom_tool":
                    return Traits.Tool;
                case "resource" or "prompt" or "route" or "get" or "post" or "put" or "delete" or "patch" or "websocket" or "api_route" when isMember:
                    return Traits.Tool;
                case "command" or "option" or "argument" or "callback":
                    return Traits.CommandLine;
            }
        }
        // Who wrote the page decides what its tags and attributes are.
        if (function.Name.StartsWith("handle_", StringComparison.Ordinal) && bases.Any(ancestor => ancestor.EndsWith("HTMLParser", StringComparison.Ordinal)))
            return Traits.Download;
        if (function.Name is "call_tool" or "handle_call_tool" or "handle_tool_call" or "execute_tool" or "lambda_handler")
            return Traits.Tool;
        return function.Name is "_run" or "run" or "_arun" or "execute" or "forward" or "_execute" && bases.Any(ancestor => ancestor.EndsWith("Tool", StringComparison.Ordinal))
            ? Traits.Tool
            : Traits.None;
    }
}
