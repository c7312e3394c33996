using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary><c>for Target in Source if Tests</c></summary>
internal sealed record ComprehensionClause(Expression Target, Expression Source, ImmutableArray<Expression> Tests);
