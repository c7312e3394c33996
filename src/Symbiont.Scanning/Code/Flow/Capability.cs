namespace Symbiont.Scanning.Code.Flow;

/// <summary>What a program can do to the world around it.</summary>
[Flags]
internal enum Capability
{
    None = 0,
    Network = 1,
    Command = 2,
    FileRead = 4,
    FileWrite = 8,
    Environment = 16,
    DynamicCode = 32,

    /// <summary>Adds to a file and takes nothing away, as a log does.</summary>
    FileAppend = 64,
}
