using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

/// <summary>Reads pieces of programs that must be right.</summary>
internal static class Read
{
    public static ProgramSyntax Program(string text)
    {
        var result = Parser.Parse(text);
        Assert.Empty(result.Diagnostics);
        return result.Program;
    }

    public static Block Body(string text) => Program($"agent a {{ with {{ {text} }} }}").Agents.Single().With!.Body;

    public static Statement Statement(string text) => Assert.Single(Body(text).Statements);

    public static Expression Expression(string text) => Assert.IsType<Statement.Evaluate>(Statement(text + ";")).Expression;

    /// <summary>The errors of a text, one a line.</summary>
    public static string[] Errors(string text) => [.. Parser.Parse(text).Diagnostics.Select(diagnostic => diagnostic.ToString())];

    public static string[] BodyErrors(string body) => Errors($"agent a {{ with {{\n{body}\n}} }}");
}
