namespace Symbiont.Engine;

/// <summary>Keys with a meaning of their own.</summary>
internal static class RowKeys
{
    /// <summary>In a removal: every row of the space. Not a key that a caller can write, for NUL never occurs in one.</summary>
    public const string All = "\0";
}
