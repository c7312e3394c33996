using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>A function of the file and what is known of it: who enters it, what reaches a sink by it, what it returns. Grows from round to round.</summary>
internal sealed class FunctionInfo(Function syntax, string? container)
{
    private const int MaxReaches = 64;
    private readonly List<Reach> reaches = [];

    public Function Syntax { get; } = syntax;

    /// <summary>The class it is a method of; null when none.</summary>
    public string? Container { get; } = container;

    /// <summary>Whether a call of it was seen: then its callers decide what its parameters are worth.</summary>
    public bool IsCalled { get; set; }

    /// <summary>The scope that already has it among the functions it will run.</summary>
    public Scope? DeferredIn { get; set; }

    /// <summary>Who else enters it: agents for a tool's handler, strangers for a route's.</summary>
    public Traits EnteredBy { get; set; }

    /// <summary>What it does to the world by itself.</summary>
    public Capability Uses { get; set; }

    /// <summary>Fields of its argument whose description leaves no room for harm.</summary>
    public IReadOnlySet<string> HarmlessFields { get; set; } = new HashSet<string>();

    /// <summary>What it returns; bits of parameters are its own, from bit 0 on.</summary>
    public Value Returns { get; private set; } = Value.Unknown;

    /// <summary>Sinks that a parameter reaches.</summary>
    public IReadOnlyList<Reach> Reaches => reaches;

    /// <summary>Adds a sink; answers whether it was new.</summary>
    public bool Add(Reach reach)
    {
        if (reaches.Count >= MaxReaches || reaches.Contains(reach))
            return false;
        reaches.Add(reach);
        return true;
    }

    /// <summary>Widens what it returns; answers whether that is more than before.</summary>
    public bool Return(Value value)
    {
        var before = Returns.Taint;
        Returns = ReferenceEquals(Returns, Value.Unknown) ? value : Value.Join(Returns, value);
        return Returns.Taint != before;
    }
}
