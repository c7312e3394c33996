using System.Runtime.InteropServices;

namespace Symbiont.Secrets;

/// <summary>Files that only the server's user may read, whole or absent after any crash.</summary>
internal static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Private files need Unix file modes.");
        if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Puts a file in place of whatever stands there.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var draft = Draft(path, content);
        File.Move(draft, path, overwrite: true);
        SyncFolder(path);
    }

    /// <summary>Puts a file where none stands; false, and nothing changed, if another was first.</summary>
    public static bool TryCreate(string path, ReadOnlySpan<byte> content)
    {
        var draft = Draft(path, content);
        // A move looks first and renames then; of two at once the second would replace what the first has already handed out.
        var linked = Native.Link(draft, path) == 0;
        var error = Marshal.GetLastPInvokeErrorMessage();
        File.Delete(draft);
        if (!linked && !File.Exists(path))
            throw new IOException($"'{path}' cannot be made: {error}");
        if (linked)
            SyncFolder(path);
        return linked;
    }

    private static string Draft(string path, ReadOnlySpan<byte> content)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Private files need Unix file modes.");
        var draft = $"{path}.{Path.GetRandomFileName()}";
        using var stream = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly });
        stream.Write(content);
        stream.Flush(flushToDisk: true);
        return draft;
    }

    // The name is durable only with its folder, and .NET opens no folders.
    private static void SyncFolder(string path)
    {
        var folder = Native.Open(Path.GetDirectoryName(Path.GetFullPath(path))!, Native.ReadOnlyCloseOnExec);
        if (folder < 0)
            throw new IOException($"The folder of '{Path.GetFileName(path)}' cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}");
        var synced = Native.Fsync(folder);
        var error = Marshal.GetLastPInvokeErrorMessage();
        _ = Native.Close(folder);
        if (synced < 0)
            throw new IOException($"The folder of '{Path.GetFileName(path)}' cannot be synced: {error}");
    }

    private static class Native
    {
        public const int ReadOnlyCloseOnExec = 0x80000;

        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

        [DllImport("libc", EntryPoint = "link", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string target, [MarshalAs(UnmanagedType.LPUTF8Str)] string path);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(int descriptor);

        [DllImport("libc", EntryPoint = "close", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int descriptor);
    }
}
