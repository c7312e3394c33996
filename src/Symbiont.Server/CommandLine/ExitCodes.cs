namespace Symbiont.Server;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The server cannot start, a program has errors, or a file is not formatted.</summary>
    public const int Failed = 1;

    /// <summary>The command line means nothing, or names a file that cannot be read.</summary>
    public const int Usage = 2;
}
