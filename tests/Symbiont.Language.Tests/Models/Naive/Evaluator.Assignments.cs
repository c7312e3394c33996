using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Models.Naive;

internal sealed partial class Evaluator
{
    private void Assign(Statement.Assign assign, Scope scope)
    {
        var at = assign.Position;
        var path = new List<Expression>();
        var root = assign.Target;
        for (; root is Expression.Member or Expression.Index; root = root is Expression.Member member ? member.Target : ((Expression.Index)root).Target)
            path.Insert(0, root);
        if (root is not Expression.Name { Identifier: var name })
            throw new Raised("NOT_ASSIGNABLE", at);
        if (!scope.CanSet(name))
            throw new Raised("NOT_ASSIGNABLE", at);
        if (!scope.Knows(name))
        {
            if (path.Count > 0 || assign.Operator is not null)
                throw new Raised("UNDEFINED_NAME", at);
            scope.Declare(name, Value(assign.Value, scope));
            return;
        }
        var keys = path.ConvertAll(step => step is Expression.Index index ? Value(index.Key, scope) : ((Expression.Member)step).Identifier);
        object? old = null;
        if (assign.Operator is not null)
        {
            old = scope.Get(name);
            for (var i = 0; i < path.Count; i++)
                old = path[i] is Expression.Member member ? Member(old, member.Identifier, at) : Item(old, keys[i], at);
        }
        var value = Value(assign.Value, scope);
        if (assign.Operator is { } combined)
            value = Numbers.Binary(combined, old, value, at);
        scope.TrySet(name, Changed(scope.Get(name), keys, 0, value, at));
    }

    /// <summary>The whole with another value at the end of the path.</summary>
    private static object? Changed(object? whole, List<object?> keys, int from, object? value, Position at)
    {
        if (from == keys.Count)
            return value;
        var inner = from == keys.Count - 1 ? value : Changed(Item(whole, keys[from], at), keys, from + 1, value, at);
        switch (whole, keys[from])
        {
            case (List<object?> items, long index):
                if (index < 0 || index >= items.Count)
                    throw new Raised("INDEX_OUT_OF_RANGE", at);
                return items.Select((item, i) => i == index ? inner : item).ToList();
            case (Fields fields, string key):
                return fields.With(key, inner);
            case (null, _):
                throw new Raised("NULL_ACCESS", at);
            default:
                throw new Raised("TYPE_MISMATCH", at);
        }
    }

    private static object? Member(object? target, string name, Position at) => (target, name) switch
    {
        (Fields fields, _) => fields[name],
        (null, _) => throw new Raised("NULL_ACCESS", at),
        (string text, "length" or "len") => (long)text.Length,
        (List<object?> items, "length" or "len") => (long)items.Count,
        _ => throw new Raised("UNKNOWN_MEMBER", at),
    };

    private static object? Item(object? target, object? key, Position at)
    {
        switch (target, key)
        {
            case (List<object?> items, long index):
                return index >= 0 && index < items.Count ? items[(int)index] : throw new Raised("INDEX_OUT_OF_RANGE", at);
            case (string text, long index):
                return index >= 0 && index < text.Length ? text[(int)index].ToString() : throw new Raised("INDEX_OUT_OF_RANGE", at);
            case (Fields fields, string name):
                return fields[name];
            default:
                throw new Raised(target is null ? "NULL_ACCESS" : "TYPE_MISMATCH", at);
        }
    }
}
