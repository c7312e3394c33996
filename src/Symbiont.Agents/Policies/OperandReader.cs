using System.Collections.Immutable;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Syntax;

namespace Symbiont.Agents.Policies;

/// <summary>Reads what a rule is about from its expression.</summary>
internal static class OperandReader
{
    public static ImmutableArray<Operand> Read(Expression operand, CompiledProgram program) => operand switch
    {
        Expression.Array array => [.. array.Elements.SelectMany(element => Read(element, program))],
        Expression.Text text => [Word(text.Value)],
        Expression.Name name => [Word(name.Identifier)],
        Expression.Member member when DottedName(member) is var (root, path) =>
            [new Operand.Dotted(root, new Operand.Named(path, []), new Operand.Condition(Guard.From(operand, program)))],
        Expression.Call call when IsPattern(call, program) is { } name => [new Operand.Named(name, [.. call.Arguments.Select(argument => Argument(argument, program))])],
        Expression.Record or Expression.Vault or Expression.Lambda or Expression.Null =>
            [new Operand.NotUnderstood("its operand is neither an action nor a condition")],
        _ => [new Operand.Condition(Guard.From(operand, program))],
    };

    /// <summary>The name of the program's own function or of a builtin, which a call in a policy can only mean as a condition.</summary>
    public static bool IsFunction(string name, CompiledProgram program) =>
        Builtins.All.ContainsKey(name) || program.Syntax.Functions.Any(function => function.Name == name);

    private static Operand Word(string word) => ActionFamilies.IsEverything(word) ? new Operand.Everything() : new Operand.Named(word, []);

    private static string? IsPattern(Expression.Call call, CompiledProgram program) => call.Callee switch
    {
        Expression.Name name => IsFunction(name.Identifier, program) ? null : name.Identifier,
        // A method call such as contract.contains("x") is a condition, http.get(url) a pattern: only what is performed by the host has dots.
        Expression.Member member when DottedName(member) is var (_, path) && ActionFamilies.PerformerOf(path) == PerformedBy.Host => path,
        _ => null,
    };

    private static PatternArgument Argument(Argument argument, CompiledProgram program) => argument.Value is Expression.Name name
        ? new PatternArgument(argument.Name ?? name.Identifier, name.Identifier, null)
        : new PatternArgument(argument.Name, null, PureExpression.From(argument.Value, program));

    private static (string Root, string Path)? DottedName(Expression.Member member)
    {
        var path = member.Identifier;
        var target = member.Target;
        for (; target is Expression.Member inner; target = inner.Target)
            path = $"{inner.Identifier}.{path}";
        return target is Expression.Name root ? (root.Identifier, $"{root.Identifier}.{path}") : null;
    }
}
