using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Flow;

/// <summary>What the flow through a file brought to light.</summary>
/// <param name="Findings">Rules that were broken.</param>
/// <param name="Capabilities">What the program can do, with the offset where it first does.</param>
/// <param name="LimitedAt">Where something was too deep to be followed; null when all was.</param>
/// <param name="Tools">Tools that the program offers to agents.</param>
/// <param name="Work">Expressions that were evaluated and values that were joined to find it, in all rounds.</param>
internal sealed record FlowResult(
    ImmutableArray<CodeFinding> Findings, ImmutableDictionary<Capability, int> Capabilities, int? LimitedAt, ImmutableArray<ToolDeclaration> Tools, long Work);
