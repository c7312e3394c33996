using System.Collections.Immutable;

namespace Symbiont.Language.Interpretation.Compilation;

/// <summary>A call that is resolved when it runs: the callee's name and the names of its arguments, null for positional ones.</summary>
internal sealed record CallSite(string Name, ImmutableArray<string?> ArgumentNames)
{
    public bool HasNames { get; } = ArgumentNames.Any(name => name is not null);
}

/// <summary>Where each parameter of a function takes its value from: the argument's number, or -1 for null.</summary>
internal sealed record Arrangement(ImmutableArray<int> Sources);

/// <summary>A <c>parallel</c>: branches one by one (<paramref name="Branches"/> codes on the stack), or items and one function for all.</summary>
internal sealed record ParallelSite(int Branches, bool IsMap, bool HasLimit, bool HasSettle);

/// <summary>Which value of a record literal fills which slot of its shape; a repeated key fills the first one's slot again.</summary>
internal sealed record RecordTemplate(Values.RecordShape Shape, ImmutableArray<int> Slots, string? TypeName);

/// <summary>The steps from a variable to what is assigned: a member's name, or null for a key on the stack.</summary>
internal sealed record AssignmentPath(ImmutableArray<string?> Steps)
{
    public int Keys { get; } = Steps.Count(step => step is null);
}

/// <summary>A record pattern: the name in <c>$type</c> and the number of other fields.</summary>
internal sealed record RecordPattern(string TypeName, int Fields);
