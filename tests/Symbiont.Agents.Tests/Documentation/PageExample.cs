using System.Globalization;

namespace Symbiont.Agents.Tests.Documentation;

/// <summary>An example of the page.</summary>
/// <param name="Line">The page's line on which it begins.</param>
/// <param name="Code">A whole program, the body of a <c>with</c> block, or an expression.</param>
/// <param name="IsExpression">Whether it is an expression.</param>
/// <param name="Expectations">How its executions end, in their order.</param>
internal sealed record PageExample(int Line, string Code, bool IsExpression, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>The page's line and, for people, how the example begins.</summary>
    public string Title => string.Create(CultureInfo.InvariantCulture, $"{Line}: {Code.Split('\n')[0]}");

    /// <summary>Whether it declares agents of its own.</summary>
    public bool IsProgram => !IsExpression && Code.Split('\n').Any(line => line.StartsWith("agent ", StringComparison.Ordinal));

    /// <summary>The name of the program's first agent.</summary>
    public string? AgentName => IsProgram
        ? Code.Split('\n').First(line => line.StartsWith("agent ", StringComparison.Ordinal)).Split(' ', '(')[1]
        : null;

    /// <summary>The whole program; what is wrapped keeps its lines.</summary>
    public string Program => this switch
    {
        { IsProgram: true } => Code,
        { IsExpression: true } => $"agent example {{ with timeout = 1.hours {{ return {Code}; }} }}",
        _ => $"agent example {{ with timeout = 1.hours {{ {Code} }} }}",
    };
}
