using System.Collections.Immutable;
using Symbiont.Language.Syntax;
using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>Something that the program asks of the world.</summary>
/// <param name="Name">The dotted name: <c>http.get</c>, <c>exec</c>, <c>vault</c> for a <c>vault://</c> reference.</param>
/// <param name="Positional">The arguments without names, in order.</param>
/// <param name="Named">The arguments with names, in source order.</param>
/// <param name="Position">Where the call stands in the program.</param>
/// <param name="Path">Its place in the journal, such as <c>4</c> or <c>7/2/1</c>: inside branch 2 of the form at 7 the first.</param>
public sealed record ActionCall(string Name, ArrayValue Positional, RecordValue Named, Position Position, string Path)
{
    /// <summary>The agents whose code asks for it, the innermost first: an agent that was called like a function, then its caller.</summary>
    public ImmutableArray<CallingAgent> Agents { get; init; } = [];

    /// <summary>The argument with this name, else the one at this position, else null.</summary>
    public Value? Argument(string name, int position) =>
        Named[name] ?? (position < Positional.Count ? Positional[position] : null);

    /// <summary>SHA-256 over the exact encoding of all arguments, by which replay knows the call again.</summary>
    public string ArgumentHash() => ValueCodec.Hash(Value.Array(Positional, Named));
}
