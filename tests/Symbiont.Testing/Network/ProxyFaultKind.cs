namespace Symbiont.Testing;

internal enum ProxyFaultKind
{
    CutBeforeSending,
    CutBeforeAnswer,
    HoldSync,
}
