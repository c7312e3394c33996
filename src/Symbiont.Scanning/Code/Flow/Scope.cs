namespace Symbiont.Scanning.Code.Flow;

/// <summary>
/// The names of one function. Branches are undone by a log of what they changed, so that each assignment costs the same however many names there are.
/// </summary>
internal sealed class Scope(Scope? parent)
{
    private readonly Dictionary<string, Value> values = new(StringComparer.Ordinal);
    private readonly Stack<Dictionary<string, Value?>> branches = new();

    public Scope? Parent { get; } = parent;

    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.values.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }

    public bool Has(string name) => values.ContainsKey(name);

    public void Set(string name, Value value)
    {
        if (branches.TryPeek(out var changes))
            changes.TryAdd(name, values.GetValueOrDefault(name));
        values[name] = value;
    }

    public void BeginBranch() => branches.Push(new(StringComparer.Ordinal));

    /// <summary>Takes back what the branch did.</summary>
    /// <returns>What the names it changed were worth at its end.</returns>
    public Dictionary<string, Value> EndBranch()
    {
        var result = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (name, before) in branches.Pop())
        {
            result[name] = values[name];
            if (before is null)
                values.Remove(name);
            else
                values[name] = before;
        }
        return result;
    }

    /// <summary>Goes on after branches of which any may have been taken; an empty one stands for none of them.</summary>
    public void Merge(IReadOnlyList<Dictionary<string, Value>> ends)
    {
        foreach (var name in ends.SelectMany(end => end.Keys).Distinct(StringComparer.Ordinal).ToList())
        {
            Value? merged = null;
            foreach (var end in ends)
            {
                if ((end.TryGetValue(name, out var value) ? value : Find(name)) is { } known)
                    merged = merged is null ? known : Value.Join(merged, known);
            }
            Set(name, merged!);
        }
    }
}
