using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>A tool that a program offers to agents.</summary>
/// <param name="Start">Offset of its declaration.</param>
/// <param name="Name">As agents see it.</param>
/// <param name="Description">As agents see it; constants put together are read as the text they make.</param>
/// <param name="Texts">Everything else that agents are shown: titles, descriptions of parameters.</param>
/// <param name="IsReadOnly">Whether it says of itself that it changes nothing.</param>
/// <param name="IsClosedWorld">Whether it says of itself that it reaches nothing outside.</param>
/// <param name="Handler">What is run when it is called; null when that was not seen.</param>
internal sealed record ToolDeclaration(
    int Start, string Name, string Description, ImmutableArray<string> Texts, bool IsReadOnly, bool IsClosedWorld, FunctionInfo? Handler);
