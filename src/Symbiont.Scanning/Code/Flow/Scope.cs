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
    /// <returns>Values that were joined.</returns>
    public int Merge(IReadOnlyList<Dictionary<string, Value>> ends)
    {
        var joined = 0;
        // By name, so that branches which do not know it cost nothing: there may be as many of them as names.
        var changed = new Dictionary<string, List<(int End, Value Value)>>(StringComparer.Ordinal);
        for (var end = 0; end < ends.Count; end++)
        {
            foreach (var (name, value) in ends[end])
            {
                if (!changed.TryGetValue(name, out var values))
                    changed.Add(name, values = []);
                values.Add((end, value));
            }
        }
        foreach (var (name, values) in changed)
        {
            var before = Find(name);
            Value? merged = null;
            var next = 0;
            foreach (var (end, value) in values)
            {
                merged = Join(Unchanged(merged, before, end - next), value);
                next = end + 1;
                joined++;
            }
            Set(name, Unchanged(merged, before, ends.Count - next)!);
        }
        return joined;
    }

    /// <summary>Joined with what it was before, as often as branches left it alone; more than twice changes nothing.</summary>
    private static Value? Unchanged(Value? merged, Value? before, int branches)
    {
        for (var i = Math.Min(branches, before is null ? 0 : 2); i > 0; i--)
            merged = Join(merged, before!);
        return merged;
    }

    private static Value Join(Value? merged, Value value) => merged is null ? value : Value.Join(merged, value);
}
