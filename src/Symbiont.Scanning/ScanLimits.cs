namespace Symbiont.Scanning;

/// <summary>How far a scan goes. Reaching a limit is a finding, and never passed over in silence.</summary>
public sealed record ScanLimits
{
    /// <summary>Encodings and archives within each other that are opened; 1 … 32.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Bytes of one file, or of one member of an archive, that are read.</summary>
    public int FileBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Bytes that are decoded and unpacked out of one file.</summary>
    public long UnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Members that are read out of one file.</summary>
    public int Members { get; init; } = 20_000;

    /// <summary>Files of a folder.</summary>
    public int Files { get; init; } = 1_000_000;
}
