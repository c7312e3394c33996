namespace Symbiont.Language.Tests.Models;

/// <summary>What a generated expression is mostly meant to give.</summary>
internal enum GeneratedKind
{
    Int,
    Float,
    Bool,
    Text,
    Span,
    Ints,
    Record,
    Any,
}
