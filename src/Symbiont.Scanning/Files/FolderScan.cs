using Symbiont.Scanning.Archives;
using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Files;

/// <summary>Goes through a folder: every file once, no link followed, what cannot be read named.</summary>
internal sealed class FolderScan(ScanRun run, ScanLimits limits)
{
    private readonly ContentScan contents = new(run, limits);
    private readonly Buffers buffers = new();
    private readonly HashSet<string> skills = new(StringComparer.Ordinal);

    /// <summary>Scans a file or a folder.</summary>
    /// <param name="path">Exists.</param>
    public void Scan(string path)
    {
        var root = Path.GetFullPath(path);
        if (!Directory.Exists(root))
        {
            File(root, Path.GetFileName(root), inSkill: null);
            return;
        }

        var files = new List<(string Path, string Name)>();
        List(root, files);
        foreach (var (_, name) in files)
        {
            if (Roles.IsSkill(name))
                skills.Add(Folder(name));
        }

        foreach (var (file, name) in files)
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            File(file, name, InSkill(name));
        }

        foreach (var finding in ManifestScan.Compare(files, run.CancellationToken))
            run.Add(finding);
    }

    private bool InSkill(string name)
    {
        for (var folder = Folder(name); ; folder = Folder(folder))
        {
            if (skills.Contains(folder))
                return true;
            if (folder.Length == 0)
                return false;
        }
    }

    private static string Folder(string name) => name[..Math.Max(0, name.LastIndexOf('/'))];

    private void List(string root, List<(string Path, string Name)> files)
    {
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            FileSystemInfo[] entries;
            try
            {
                entries = new DirectoryInfo(folder).GetFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false });
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                run.Add(Item(root, folder).Report(FileRules.Unreadable, $"The folder could not be read: {unreadable.Message}"));
                continue;
            }

            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            foreach (var entry in entries)
            {
                if (entry.LinkTarget is { } target)
                    CheckLink(root, entry, target);
                else if (entry is DirectoryInfo)
                    Enter(root, entry, folders);
                else if (files.Count >= limits.Files)
                {
                    run.Add(Item(root, entry.FullName).Report(FileRules.TooMany, $"There are more than {limits.Files} files; from here on none was looked at."));
                    return;
                }
                else
                    files.Add((entry.FullName, Name(root, entry.FullName)));
            }
        }
    }

    /// <summary>Of git's own folder only what runs: the rest is packed, and nobody executes it.</summary>
    private void Enter(string root, FileSystemInfo folder, Stack<string> folders)
    {
        var parent = Path.GetFileName(Path.GetDirectoryName(folder.FullName));
        if (folder.Name == ".git")
            run.Add(Item(root, folder.FullName).Report(FileRules.History));
        if (parent != ".git" || folder.Name == "hooks")
            folders.Push(folder.FullName);
    }

    private void CheckLink(string root, FileSystemInfo link, string target)
    {
        var leads = Path.GetFullPath(target, Path.GetDirectoryName(link.FullName)!);
        if (leads == root || leads.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return;
        run.Add(Item(root, link.FullName).Report(FileRules.LinkOutside, $"The link leads to {Excerpts.Visible(target)}, out of the folder; it was not followed."));
    }

    private void File(string path, string name, bool? inSkill)
    {
        var item = new ScanItem(name, default, [], 0) { InSkill = inSkill };
        try
        {
            var length = new FileInfo(path).Length;
            // A pipe or a device has no length, and reading it may never end.
            if (length > 0)
            {
                using var stream = System.IO.File.OpenRead(path);
                using var bytes = BoundedReader.Read(stream, buffers, limits.FileBytes, length);
                if (bytes.IsCut)
                    TooLarge(item with { Bytes = bytes.Content }, length);
                contents.Scan(item with { Bytes = bytes.Content }, new UnpackBudget(limits, buffers));
            }

            run.Done(name, length);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            run.Add(item.Report(FileRules.Unreadable, $"The file could not be read: {unreadable.Message}"));
        }
    }

    /// <summary>Pictures and models may be large, and run nowhere; a text of that size hides something.</summary>
    private void TooLarge(ScanItem item, long length)
    {
        var harmless = ContentKinds.Of(item.Bytes.Span) is ContentKind.Media or ContentKind.Data or ContentKind.Unknown;
        run.Add(item.Report(FileRules.TooLarge, $"It has {length} bytes; only the first {limits.FileBytes} were looked at.", harmless ? Severity.Warning : Severity.High));
    }

    private static ScanItem Item(string root, string path) => new(Name(root, path), default, [], 0);

    private static string Name(string root, string path) => Excerpts.Visible(Path.GetRelativePath(root, path).Replace('\\', '/'));
}
