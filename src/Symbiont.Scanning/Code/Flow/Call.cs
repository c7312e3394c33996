namespace Symbiont.Scanning.Code.Flow;

/// <summary>A call whose parts are evaluated.</summary>
/// <param name="Name">What is called, in full: <c>subprocess.run</c>; null when that is not known.</param>
/// <param name="Method">The last part of what is called, as written.</param>
/// <param name="Receiver">What a method is called on.</param>
/// <param name="Positional">Arguments by place.</param>
/// <param name="Named">Arguments by keyword.</param>
/// <param name="Start">Offset of the call.</param>
/// <param name="Flow">Whom models tell what they see.</param>
internal sealed record Call(
    string? Name, string Method, Value Receiver, IReadOnlyList<Value> Positional, IReadOnlyDictionary<string, Value> Named, int Start, IFlow Flow)
{
    public int Count => Positional.Count + Named.Count;

    public Value this[int index] => index < Positional.Count ? Positional[index] : Value.Unknown;

    /// <summary>How messages call it.</summary>
    public string Shown => Name ?? Method;

    /// <summary>An argument by place or keyword; unknown when it is not given.</summary>
    public Value Argument(int index, string name) => Find(index, name) ?? Value.Unknown;

    public Value? Find(int index, string name) => index >= 0 && index < Positional.Count ? Positional[index] : Named.GetValueOrDefault(name);

    public IEnumerable<Value> All => Positional.Concat(Named.Values);

    /// <summary>What a function that is not known does to its arguments: the result depends on all of them.</summary>
    public Value Result(Taint more = default, string? origin = null)
    {
        var taint = Receiver.Taint | more;
        var from = Receiver.Origin;
        foreach (var argument in All)
        {
            taint |= argument.Taint;
            from ??= argument.Origin;
        }
        // A text that was joined of constants is no longer one after an unknown function.
        taint = taint with { Traits = taint.Traits & ~Traits.Computed };
        return Value.Of(taint, from ?? origin, Name is null ? null : Name + "()");
    }
}
