using System.Collections.Immutable;

namespace Symbiont.Language.Syntax;

/// <summary><c>schedule daily { cron: "0 9 * * *" }</c>; the name may be missing.</summary>
public sealed record ScheduleDeclaration(Position Position, string? Name, ImmutableArray<Property> Properties) : Declaration(Position);
