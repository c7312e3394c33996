namespace Symbiont.Language.Tests.Models.Naive;

/// <summary>The names of a block, and around it those of the outer ones.</summary>
internal sealed class Scope(Scope? outer, bool isFrozen = false)
{
    private readonly Dictionary<string, object?> names = [];

    /// <summary>Whether its names can only be read: copies in a lambda, the agent's parameters in a function.</summary>
    private bool IsFrozen => isFrozen;

    public void Declare(string name, object? value) => names[name] = value;

    public bool Knows(string name) => Holder(name) is not null;

    public object? Get(string name) => Holder(name)!.names[name];

    /// <summary>False: the name can only be read.</summary>
    public bool TrySet(string name, object? value)
    {
        var holder = Holder(name)!;
        if (!holder.IsFrozen)
            holder.names[name] = value;
        return !holder.IsFrozen;
    }

    public bool CanSet(string name) => Holder(name) is not { IsFrozen: true };

    /// <summary>Copies of all names in reach, for a lambda, or for a branch, which may assign them.</summary>
    public Scope Copy(bool isBranch)
    {
        var frozen = Copy(scope => scope.IsFrozen, null, isFrozen: true);
        return isBranch ? Copy(scope => !scope.IsFrozen, frozen, isFrozen: false) : Copy(_ => true, null, isFrozen: true);
    }

    private Scope Copy(Func<Scope, bool> which, Scope? around, bool isFrozen)
    {
        var copy = new Scope(around, isFrozen);
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (var (name, value) in which(scope) ? scope.names : [])
                copy.names.TryAdd(name, value);
        }
        return copy;
    }

    private Scope? Outer => outer;

    private Scope? Holder(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.names.ContainsKey(name))
                return scope;
        }
        return null;
    }
}
