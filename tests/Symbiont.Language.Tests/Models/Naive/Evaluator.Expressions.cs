using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

internal sealed partial class Evaluator
{
    private object? Value(Expression expression, Scope scope)
    {
        Visit();
        var at = expression.Position;
        switch (expression)
        {
            case Expression.Null:
                return null;
            case Expression.Boolean literal:
                return literal.Value;
            case Expression.Integer literal:
                return literal.Value;
            case Expression.Number literal:
                return literal.Value;
            case Expression.Text literal:
                return literal.Value;
            case Expression.Duration literal:
                return literal.Value;
            case Expression.Name name:
                return Named(name.Identifier, scope, at);
            case Expression.Array array:
                return Bounded(array.Elements.Select(element => Value(element, scope)).ToList());
            case Expression.Record record:
                var fields = record.TypeName is null ? new Fields() : Fields.Of(("$type", record.TypeName));
                return record.Entries.Aggregate(fields, (all, entry) => all.With(entry.Key, Value(entry.Value, scope)));
            case Expression.Member member:
                return Member(Value(member.Target, scope), member.Identifier, at);
            case Expression.Index index:
                var target = Value(index.Target, scope);
                return Item(target, Value(index.Key, scope), at);
            case Expression.Unary unary:
                return Numbers.Unary(unary.Operator, Value(unary.Operand, scope), at);
            case Expression.Binary { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                var decides = binary.Operator == BinaryOperator.Or;
                var left = Value(binary.Left, scope) as bool? ?? throw new Raised("TYPE_MISMATCH", at);
                return left == decides ? left : Value(binary.Right, scope) as bool? ?? throw new Raised("TYPE_MISMATCH", binary.Right.Position);
            case Expression.Binary binary:
                var first = Value(binary.Left, scope);
                return Bounded(Numbers.Binary(binary.Operator, first, Value(binary.Right, scope), at));
            case Expression.Lambda lambda:
                return Callable.Lambda(lambda, scope.Copy(isBranch: false));
            case Expression.If choice:
                return Choose(choice.Branches, choice.Else, scope);
            default:
                return Call((Expression.Call)expression, scope);
        }
    }

    private object? Named(string name, Scope scope, Position at)
    {
        if (scope.Knows(name))
            return scope.Get(name);
        if (functions.TryGetValue(name, out var function))
            return function;
        return Language.Syntax.Builtins.All.ContainsKey(name) ? Builtin(name) : throw new Raised("UNDEFINED_NAME", at);
    }

    private static Callable Builtin(string name) => new(name, [], null, null, null) { Builtin = name };

    private object? Call(Expression.Call call, Scope scope)
    {
        var at = call.Position;
        switch (call.Callee)
        {
            case Expression.Name { Identifier: var name } when scope.Knows(name):
                var local = scope.Get(name);
                return Invoke(local, Arguments(call, scope), at);
            case Expression.Name { Identifier: var name } when functions.TryGetValue(name, out var function):
                var required = function.Parameters.Count(parameter => parameter.Type.Name != "Optional");
                if (call.Arguments.Length > function.Parameters.Length || call.Arguments.Length < required)
                    throw new Raised("ARGUMENT_MISMATCH", at);
                return Invoke(function, Arguments(call, scope), at);
            case Expression.Name { Identifier: "parallel" }:
                return Parallel(call, scope);
            case Expression.Name { Identifier: "Some" }:
                return Value(call.Arguments[0].Value, scope);
            case Expression.Name { Identifier: var name }:
                RequireArity(name, call.Arguments.Length, at);
                return Builtins.Call(name, Arguments(call, scope), at, this);
            case Expression.Member member:
                var receiver = Value(member.Target, scope);
                var arguments = Arguments(call, scope);
                return Method(receiver, member.Identifier, arguments, at);
            default:
                var callee = Value(call.Callee, scope);
                return Invoke(callee, Arguments(call, scope), at);
        }
    }

    private object? Method(object? receiver, string name, List<object?> arguments, Position at)
    {
        if (receiver is Fields fields && fields[name] is Callable field)
            return Invoke(field, arguments, at);
        if (receiver is null && name is not ("is_null" or "type_of" or "string" or "to_json"))
            throw new Raised("NULL_ACCESS", at);
        if (!Language.Syntax.Builtins.All.ContainsKey(name) || name is "error" or "range")
            throw new Raised("UNKNOWN_MEMBER", at);
        RequireArity(name, arguments.Count + 1, at);
        return Builtins.Call(name, [receiver, .. arguments], at, this);
    }

    private static void RequireArity(string name, int count, Position at)
    {
        var (min, max) = Language.Syntax.Builtins.All[name];
        if (count < min || count > max)
            throw new Raised("ARGUMENT_MISMATCH", at);
    }

    private List<object?> Arguments(Expression.Call call, Scope scope) => [.. call.Arguments.Select(argument => Value(argument.Value, scope))];

    /// <summary>Calls a value; errors of the call itself are where it stands.</summary>
    public object? Invoke(object? value, List<object?> arguments, Position at)
    {
        Visit();
        if (value is not Callable callable)
            throw new Raised("TYPE_MISMATCH", at);
        if (callable.Builtin is { } builtin)
        {
            RequireArity(builtin, arguments.Count, at);
            return Builtins.Call(builtin, arguments, at, this);
        }
        var parameters = callable.Parameters;
        if (arguments.Count > parameters.Length || parameters.Skip(arguments.Count).Any(parameter => parameter.Type.Name != "Optional"))
            throw new Raised("ARGUMENT_MISMATCH", at);
        var scope = new Scope(callable.Outer);
        for (var i = 0; i < parameters.Length; i++)
            scope.Declare(parameters[i].Name, Typed(parameters[i].Type, arguments.ElementAtOrDefault(i), at));
        if (callable.Block is not null)
            return Body(callable.Block, scope);
        try
        {
            return Value(callable.Body!, scope);
        }
        catch (Returned returned)
        {
            return returned.Value;
        }
    }

    private static object? Typed(TypeReference type, object? value, Position at) => (type.Name, value) switch
    {
        ("any", _) or ("Int", long) or ("Float", double) or ("String", string) or ("Bool", bool) or ("Number", long or double) or ("Record", Fields) => value,
        ("Float", long number) => (double)number,
        ("Optional", null) => null,
        ("Optional", _) => Typed(type.Arguments[0], value, at),
        ("Array", List<object?> items) => type.Arguments is [var element] ? items.ConvertAll(item => Typed(element, item, at)) : items,
        _ => throw new Raised("TYPE_MISMATCH", at),
    };

    private object? Parallel(Expression.Call call, Scope scope)
    {
        var settle = call.Arguments.Any(argument => argument is { Name: "settle", Value: Expression.Boolean { Value: true } });
        var ends = new List<(object? Value, Raised? Error)>();
        foreach (var branch in Branches(call, scope))
        {
            try
            {
                ends.Add((branch(), null));
            }
            catch (Raised error)
            {
                ends.Add((null, error));
            }
        }
        if (!settle && ends.Find(end => end.Error is not null).Error is { } first)
            throw first;
        return ends.ConvertAll<object?>(end => !settle ? end.Value : Fields.Of(("ok", end.Error is null), ("value", end.Value), ("error", end.Error is { } error ? Caught(error) : null)));
    }

    private List<Func<object?>> Branches(Expression.Call call, Scope scope)
    {
        var form = call.Arguments[0].Value;
        if (form is Expression.Array array)
            return [.. array.Elements.Select(element => Branch(element, scope.Copy(isBranch: true)))];
        var map = (Expression.Call)form;
        var items = Items(Value(((Expression.Member)map.Callee).Target, scope)) ?? throw new Raised("TYPE_MISMATCH", call.Position);
        var lambda = (Expression.Lambda)map.Arguments[0].Value;
        return [.. items.Select(item =>
        {
            var inner = scope.Copy(isBranch: true);
            inner = new Scope(inner);
            inner.Declare(lambda.Parameter, item);
            return Branch(lambda.Body, inner);
        })];
    }

    private Func<object?> Branch(Expression body, Scope scope) => () =>
    {
        try
        {
            return Value(body, scope);
        }
        catch (Returned returned)
        {
            return returned.Value;
        }
    };

    /// <summary>What a loop over the value yields; null: nothing does.</summary>
    public static IReadOnlyList<object?>? Items(object? value) => value switch
    {
        List<object?> items => items,
        string text => [.. Enumerable.Range(0, text.Length)
            .Where(i => i == 0 || !char.IsSurrogatePair(text, i - 1))
            .Select(i => (object?)text.Substring(i, i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1))],
        Fields fields => [.. fields.All.Select(field => (object?)Fields.Of(("key", field.Key), ("value", field.Value)))],
        _ => null,
    };

    public static object? Bounded(object? value) => value switch
    {
        string { Length: > 20_000 } => throw new TooMuchException(),
        List<object?> { Count: > 5_000 } => throw new TooMuchException(),
        _ => value,
    };
}
