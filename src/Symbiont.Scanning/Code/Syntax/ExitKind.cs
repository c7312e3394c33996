namespace Symbiont.Scanning.Code.Syntax;

internal enum ExitKind : byte
{
    Return,
    Throw,

    /// <summary><c>break</c>, <c>continue</c>.</summary>
    Jump,
}
