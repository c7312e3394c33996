namespace Symbiont.Agents.Files;

/// <summary>Settings of file actions.</summary>
public sealed class FileAccessOptions
{
    /// <summary><c>SYMBIONT_FILE_ROOTS</c>: absolute folders that file actions may touch, separated by comma or colon; empty: none.</summary>
    public string Roots { get; set; } = "";

    /// <summary>Largest file read, in bytes; 1 MiB.</summary>
    public int MaxReadBytes { get; set; } = 1 << 20;

    /// <summary>Most entries of a list.</summary>
    public int MaxEntries { get; set; } = 10_000;

    internal string[] Entries() => Roots.Split([',', Path.PathSeparator], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
