using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Tests.Interpretation;

/// <summary>Runs programs the short way.</summary>
internal static class Running
{
    private static readonly Dictionary<string, Value> None = [];

    public static CompiledProgram Compile(string text)
    {
        var parsed = Parser.Parse(text);
        Assert.True(parsed.Succeeded, string.Join('\n', parsed.Diagnostics));
        return CompiledProgram.From(parsed.Program);
    }

    public static Interpreter Start(string text, IReadOnlyDictionary<string, Value>? parameters = null, Value? @event = null, InterpreterOptions? options = null)
    {
        var program = Compile(text);
        return Interpreter.Start(program, program.AgentFor("main")!, parameters ?? None, @event, options);
    }

    /// <summary>A program whose only agent has this body; functions may stand in <paramref name="declarations"/>.</summary>
    public static string Agent(string body, string declarations = "") => $"{declarations} agent main {{ with {{ {body} }} }}";

    /// <summary>The plain JSON of what a body gives.</summary>
    public static string Result(string body, string declarations = "", InterpreterOptions? options = null) =>
        Json(Start(Agent(body, declarations), options: options).Run());

    /// <summary>The plain JSON of an expression's value.</summary>
    public static string Of(string expression) => Result($"return {expression};");

    public static ExecutionError Error(string body, string declarations = "", InterpreterOptions? options = null) =>
        Assert.IsType<InterpreterStep.Failed>(Start(Agent(body, declarations), options: options).Run()).Error;

    /// <summary>The code with which evaluating an expression fails.</summary>
    public static string CodeOf(string expression) => Error($"return {expression};").Code;

    public static string Json(InterpreterStep step) => step switch
    {
        InterpreterStep.Completed completed => ValueJson.Write(completed.Value),
        InterpreterStep.Failed failed => $"{failed.Error.Code} at {failed.Error.Line}:{failed.Error.Column}: {failed.Error.Message}",
        _ => step.ToString()!,
    };
}
