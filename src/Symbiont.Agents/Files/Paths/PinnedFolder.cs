using Microsoft.Win32.SafeHandles;

namespace Symbiont.Agents.Files;

/// <summary>
/// An open folder below a root, reached part by part without following any link: links were resolved before, so one that
/// turns up now was put there to trick us. What is named through it stays inside, whatever happens to the path meanwhile.
/// </summary>
internal sealed class PinnedFolder : IDisposable
{
    private readonly SafeFileHandle handle;

    private PinnedFolder(SafeFileHandle handle) => this.handle = handle;

    /// <summary>Path of the folder itself, through its descriptor.</summary>
    public string Path => LinuxFile.InProc(handle) + "/";

    /// <summary>Opens the folder; with <paramref name="make"/> it makes the parts that are missing.</summary>
    public static PinnedFolder Open(string root, IEnumerable<string> parts, bool make)
    {
        var folder = new PinnedFolder(Step(root, root));
        var shown = root;
        foreach (var part in parts)
        {
            using var above = folder;
            shown = System.IO.Path.Combine(shown, part);
            if (make && LinuxFile.Look(above.Below(part), part) is null)
                Directory.CreateDirectory(above.Below(part));
            folder = new(Step(above.Below(part), shown));
        }

        return folder;
    }

    /// <summary>Path of an entry, through the descriptor of the folder.</summary>
    public string Below(string name) => Path + name;

    public void Sync() => LinuxFile.SyncFolder(handle);

    public void Dispose() => handle.Dispose();

    private static SafeFileHandle Step(string path, string shown)
    {
        var opened = LinuxFile.OpenFolder(path, out var error);
        if (!opened.IsInvalid)
            return opened;
        opened.Dispose();
        throw error switch
        {
            LinuxFile.NoEntry => new FileAccessException(FileErrorCodes.NotFound, $"There is no folder '{shown}'."),
            LinuxFile.NotFolder or LinuxFile.LinkLoop => new FileAccessException(FileErrorCodes.WrongKind, $"'{shown}' is no folder."),
            _ => new FileAccessException(FileErrorCodes.Failed, $"The folder '{shown}' cannot be opened (error {error})."),
        };
    }
}
