using System.IO.Enumeration;
using Microsoft.Win32.SafeHandles;

namespace Symbiont.Agents.Files;

/// <summary>
/// The files that actions may touch: regular files and folders below <c>SYMBIONT_FILE_ROOTS</c>, links resolved first. No
/// link, not even one that appears in between, leads outside.
/// </summary>
public sealed class GuardedFiles
{
    private readonly FileAccessOptions options;
    private readonly FileRoots roots;

    /// <summary>Makes the guard; links in the roots themselves are resolved now.</summary>
    /// <param name="options">Valid options.</param>
    public GuardedFiles(FileAccessOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        roots = new(options);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="encoding">How the content is handed over.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="FileAccessException">There is no content; the code says why.</exception>
    public Task<string> ReadAsync(string path, FileEncoding encoding, CancellationToken cancellationToken) => Act(path, make: false, async (folder, name) =>
    {
        RequireFile(folder, name, path);
        using var handle = Opened(LinuxFile.OpenToRead(folder.Below(name), out var error), error, path);
        var content = new byte[(int)Math.Min(RandomAccess.GetLength(handle), options.MaxReadBytes) + 1];
        var filled = 0;
        int read;
        while ((read = await RandomAccess.ReadAsync(handle, content.AsMemory(filled), filled, cancellationToken)) > 0)
        {
            filled += read;
            if (filled > options.MaxReadBytes)
                throw new FileAccessException(FileErrorCodes.TooLarge, $"'{path}' is larger than {options.MaxReadBytes} bytes.");
            if (filled == content.Length)
                Array.Resize(ref content, Math.Min(content.Length * 2, options.MaxReadBytes + 1));
        }

        return FileText.Decode(content.AsSpan(0, filled), encoding, path);
    });

    /// <summary>Writes a file as a whole: after a crash the old content or the new one is there, on disk. Missing folders are made.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="content">The new content.</param>
    /// <param name="encoding">What the content is.</param>
    /// <param name="cancellationToken">Stops the write; the old content stays.</param>
    /// <exception cref="FileAccessException">Nothing was written; the code says why.</exception>
    public Task<FileEntry> WriteAsync(string path, string content, FileEncoding encoding, CancellationToken cancellationToken) => Act(path, make: true, async (folder, name) =>
    {
        var bytes = FileText.Encode(content, encoding);
        var old = LinuxFile.Look(folder.Below(name), name);
        if (old is { Entry.Kind: not FileKind.File })
            throw WrongKind(path);
        await Replacement.Write(folder, name, bytes, old?.Mode, cancellationToken);
        return Facts(folder, name, path);
    });

    /// <summary>Adds to the end of a file, on disk when it returns; makes the file, and missing folders, if need be.</summary>
    /// <param name="path">An absolute path.</param>
    /// <param name="content">What to add.</param>
    /// <param name="encoding">What the content is.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <exception cref="FileAccessException">Nothing was written; the code says why.</exception>
    public Task<FileEntry> AppendAsync(string path, string content, FileEncoding encoding, CancellationToken cancellationToken) => Act(path, make: true, async (folder, name) =>
    {
        var bytes = FileText.Encode(content, encoding);
        if (LinuxFile.Look(folder.Below(name), name) is { Entry.Kind: not FileKind.File })
            throw WrongKind(path);
        using (var handle = Opened(LinuxFile.OpenToAppend(folder.Below(name), out var error), error, path))
        {
            // The file was opened to append, so the kernel ignores the offset and writers do not overwrite each other.
            await RandomAccess.WriteAsync(handle, bytes, 0, cancellationToken);
            RandomAccess.FlushToDisk(handle);
        }

        folder.Sync();
        return Facts(folder, name, path);
    });

    /// <summary>The entries of a folder, ordinal order by name, links shown as links.</summary>
    /// <param name="path">An absolute path of a folder.</param>
    /// <param name="glob">Only names that match, <c>*</c> any characters, <c>?</c> one; null: all.</param>
    /// <exception cref="FileAccessException">There is no list; the code says why.</exception>
    public IReadOnlyList<FileEntry> List(string path, string? glob) => InFolder(path, 0, (folder, _) =>
    {
        var names = Directory.EnumerateFileSystemEntries(folder.Path).Select(entry => Path.GetFileName(entry)!)
            .Where(name => glob is null || FileSystemName.MatchesSimpleExpression(glob, name, ignoreCase: false));
        var entries = names.Select(name => LinuxFile.Look(folder.Below(name), name)?.Entry).OfType<FileEntry>().Take(options.MaxEntries + 1).ToList();
        if (entries.Count > options.MaxEntries)
            throw new FileAccessException(FileErrorCodes.TooLarge, $"'{path}' has more than {options.MaxEntries} entries.");
        entries.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return entries;
    });

    /// <summary>What stands at a path, links followed.</summary>
    /// <param name="path">An absolute path.</param>
    /// <exception cref="FileAccessException">Nothing is there, or it may not be touched.</exception>
    public FileEntry Stat(string path) => InFolder(path, 1, (folder, name) =>
        Facts(folder, name ?? ".", path) with { Name = Path.GetFileName(path.TrimEnd('/')) });

    private T InFolder<T>(string path, int last, Func<PinnedFolder, string?, T> look)
    {
        var (root, parts) = roots.Locate(path);
        try
        {
            using var folder = PinnedFolder.Open(root, parts.SkipLast(last), make: false);
            return look(folder, parts.LastOrDefault());
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, broken);
        }
    }

    private async Task<T> Act<T>(string path, bool make, Func<PinnedFolder, string, Task<T>> act)
    {
        var (root, parts) = roots.Locate(path);
        if (parts.Length == 0)
            throw WrongKind(path);
        try
        {
            using var folder = PinnedFolder.Open(root, parts[..^1], make);
            return await act(folder, parts[^1]);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw Failed(path, broken);
        }
    }

    private static void RequireFile(PinnedFolder folder, string name, string path)
    {
        if (Facts(folder, name, path).Kind != FileKind.File)
            throw WrongKind(path);
    }

    private static FileEntry Facts(PinnedFolder folder, string name, string path) => LinuxFile.Look(folder.Below(name), name)?.Entry
        ?? throw new FileAccessException(FileErrorCodes.NotFound, $"There is nothing at '{path}'.");

    private static SafeFileHandle Opened(SafeFileHandle handle, int error, string path)
    {
        if (!handle.IsInvalid && LinuxFile.IsRegular(handle))
            return handle;
        handle.Dispose();
        throw error switch
        {
            0 or LinuxFile.LinkLoop or LinuxFile.NoDevice => WrongKind(path),
            LinuxFile.NoEntry => new FileAccessException(FileErrorCodes.NotFound, $"There is nothing at '{path}'."),
            _ => new FileAccessException(FileErrorCodes.Failed, $"'{path}' cannot be opened (error {error})."),
        };
    }

    // The system's own words name descriptors, not the path that the program gave.
    private static FileAccessException Failed(string path, Exception broken) =>
        new(FileErrorCodes.Failed, $"'{path}': the system refused ({broken.GetType().Name}).", broken);

    private static FileAccessException WrongKind(string path) => new(FileErrorCodes.WrongKind, $"'{path}' is no regular file.");
}
