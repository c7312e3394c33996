namespace Symbiont.Scanning.Code.Syntax;

/// <summary>How deep a tree may be. What lies deeper is left out, and a finding says so: trees are walked by recursion.</summary>
internal static class SyntaxLimits
{
    /// <summary>Brackets in brackets and blocks in blocks, counted together.</summary>
    public const int Depth = 100;
}
