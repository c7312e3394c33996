namespace Symbiont.Agents.Files;

/// <summary>Puts new content in place of a file in one step.</summary>
internal static class Replacement
{
    public static async Task Write(PinnedFolder folder, string name, ReadOnlyMemory<byte> content, UnixFileMode? mode, CancellationToken cancellationToken)
    {
        var draft = folder.Below($".symbiont-{Path.GetRandomFileName()}");
        try
        {
            using (var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write))
            {
                if (mode is { } kept && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(handle, kept);
                await RandomAccess.WriteAsync(handle, content, 0, cancellationToken);
                RandomAccess.FlushToDisk(handle);
            }

            File.Move(draft, folder.Below(name), overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        folder.Sync();
    }
}
