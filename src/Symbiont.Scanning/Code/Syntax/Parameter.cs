namespace Symbiont.Scanning.Code.Syntax;

/// <summary>A parameter.</summary>
/// <param name="Target">A name, or a pattern that takes the argument apart.</param>
/// <param name="Default">What it is when not given; null without one.</param>
/// <param name="Type">The written type, reduced to its words; empty when none.</param>
/// <param name="IsRest">Whether it takes all further arguments.</param>
internal sealed record Parameter(Expression Target, Expression? Default, string Type, bool IsRest = false);
