namespace Symbiont.Scanning.Code.Syntax;

internal enum CollectionKind : byte
{
    List,
    Tuple,
    Set,
    Map,
}
