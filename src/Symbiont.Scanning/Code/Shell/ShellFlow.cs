namespace Symbiont.Scanning.Code.Shell;

/// <summary>What runs through a pipe.</summary>
[Flags]
internal enum ShellFlow
{
    None = 0,
    Download = 1,
    Decoded = 2,
    Credential = 4,
    Secret = 8,
    Environment = 16,
}
