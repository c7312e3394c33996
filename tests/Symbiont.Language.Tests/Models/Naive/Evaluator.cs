using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>
/// What a program without actions means, told again in the simplest way: a walk over the syntax tree by C# recursion, on C#'s own data.
/// It shares the parser with the interpreter and nothing else.
/// </summary>
internal sealed partial class Evaluator
{
    private const int MaxVisits = 100_000;
    private readonly Dictionary<string, Callable> functions = [];
    private int visits;

    private Evaluator(ProgramSyntax program, AgentDeclaration agent, Scope agentScope)
    {
        foreach (var function in program.Functions)
            functions[function.Name] = new(function.Name, function.Parameters, null, function.Body, null);
        foreach (var function in agent.Functions)
            functions[function.Name] = new(function.Name, function.Parameters, null, function.Body, agentScope);
    }

    /// <summary>The result of the program's first agent as JSON, or the code and place of its error.</summary>
    /// <exception cref="TooMuchException">It takes too long, or too much.</exception>
    public static string Run(ProgramSyntax program, params (string Name, object? Value)[] arguments)
    {
        var agent = program.Agents.First();
        var frozen = new Scope(null, isFrozen: true);
        var own = new Scope(null);
        own.Declare("event", null);
        frozen.Declare("event", null);
        foreach (var (name, value) in arguments)
        {
            own.Declare(name, value);
            frozen.Declare(name, value);
        }
        var evaluator = new Evaluator(program, agent, frozen);
        try
        {
            var result = evaluator.Body(agent.With!.Body, own);
            return Data.HoldsCallable(result) ? $"NOT_SERIALISABLE at {agent.Position}" : Data.Json(result);
        }
        catch (Raised error)
        {
            return $"{error.Code} at {error.Position}";
        }
    }

    private object? Body(Block body, Scope scope)
    {
        try
        {
            return Value(body, scope);
        }
        catch (Returned returned)
        {
            return returned.Value;
        }
    }

    /// <summary>The block's value; where it has none, null.</summary>
    private object? Value(Block block, Scope outer)
    {
        var scope = new Scope(outer);
        object? last = null;
        for (var i = 0; i < block.Statements.Length; i++)
            last = Run(block.Statements[i], scope);
        if (block.Value is not null)
            return Value(block.Value, scope);
        return block.Statements is [.., Statement.Match or Statement.Try] ? last : null;
    }

    private object? Run(Statement statement, Scope scope)
    {
        Visit();
        switch (statement)
        {
            case Statement.Let let:
                scope.Declare(let.Identifier, Value(let.Value, scope));
                return null;
            case Statement.Assign assign:
                Assign(assign, scope);
                return null;
            case Statement.If choice:
                return Choose(choice.Branches, choice.Else, scope);
            case Statement.For loop:
                foreach (var item in Items(Value(loop.Items, scope)) ?? throw new Raised("TYPE_MISMATCH", loop.Items.Position))
                {
                    Visit();
                    var inner = new Scope(scope);
                    inner.Declare(loop.Identifier, item);
                    Value(loop.Body, inner);
                }
                return null;
            case Statement.Match match:
                return Match(match, scope);
            case Statement.Try attempt:
                return Try(attempt, scope);
            case Statement.Return result:
                throw new Returned(result.Value is null ? null : Value(result.Value, scope));
            default:
                Value(((Statement.Evaluate)statement).Expression, scope);
                return null;
        }
    }

    private object? Choose(IEnumerable<IfBranch> branches, Block? otherwise, Scope scope)
    {
        foreach (var branch in branches)
        {
            var inner = new Scope(scope);
            var condition = Value(branch.Condition, inner);
            var holds = branch.Pattern is not null
                ? Fits(branch.Pattern, condition, inner)
                : condition as bool? ?? throw new Raised("TYPE_MISMATCH", branch.Condition.Position);
            if (holds)
                return Value(branch.Body, inner);
        }
        return otherwise is null ? null : Value(otherwise, scope);
    }

    private object? Match(Statement.Match match, Scope scope)
    {
        var subject = Value(match.Subject, scope);
        foreach (var arm in match.Arms)
        {
            var inner = new Scope(scope);
            if (Fits(arm.Pattern, subject, inner))
                return Value(arm.Body, inner);
        }
        return null;
    }

    private bool Fits(Pattern pattern, object? value, Scope scope)
    {
        switch (pattern)
        {
            case Pattern.Wildcard:
                return true;
            case Pattern.Literal literal:
                return Data.AreEqual(value, Value(literal.Value, scope));
            case Pattern.Name { Identifier: "None" or "null" }:
                return value is null;
            case Pattern.Name name:
                scope.Declare(name.Identifier, value);
                return true;
            case Pattern.Constructor { Identifier: "Some", Arguments: [var inner] }:
                return value is not null && Fits(inner, value, scope);
            default:
                var constructor = (Pattern.Constructor)pattern;
                if (value is not Fields fields || fields["$type"] as string != constructor.Identifier || fields.All.Count - 1 != constructor.Arguments.Length)
                    return false;
                var values = fields.All.Where(field => field.Key != "$type").Select(field => field.Value);
                return constructor.Arguments.Zip(values).All(pair => Fits(pair.First, pair.Second, scope));
        }
    }

    private object? Try(Statement.Try attempt, Scope scope)
    {
        try
        {
            return Value(attempt.Body, scope);
        }
        catch (Raised error)
        {
            var clause = attempt.Catches.FirstOrDefault(clause => clause.Kind is null or "Error" || Plain(clause.Kind) == Plain(error.Code));
            if (clause is null)
                throw;
            var inner = new Scope(scope);
            inner.Declare(clause.Identifier, Caught(error));
            return Value(clause.Body, inner);
        }

        static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    /// <summary>The error as a program sees it, but for the words, which are the interpreter's own.</summary>
    private static Fields Caught(Raised error)
    {
        var caught = Fields.Of(("code", error.Code), ("line", (long)error.Position.Line), ("column", (long)error.Position.Column));
        return error.Details is null ? caught : caught.With("details", error.Details);
    }

    private void Visit()
    {
        if (++visits > MaxVisits)
            throw new TooMuchException();
    }
}
