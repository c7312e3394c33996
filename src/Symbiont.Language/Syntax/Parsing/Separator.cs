namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Whether <c>=</c> or <c>:</c> stands between a property's name and its value.</summary>
internal enum Separator
{
    Optional,
    Required,
}
