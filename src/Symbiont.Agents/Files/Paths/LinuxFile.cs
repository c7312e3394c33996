using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Symbiont.Agents.Files;

/// <summary>The system calls that .NET does not offer: open without following or blocking, the kind of a file, sync of a folder.</summary>
internal static class LinuxFile
{
    public const int NoEntry = 2;
    public const int NotFolder = 20;
    public const int LinkLoop = 40;
    public const int NoDevice = 6;

    private const int CloseOnExec = 0x80000;
    private const int NonBlocking = 0x800;
    private const int WriteAppendCreate = 0x1 | 0x400 | 0x40;
    private const int NewFileMode = 0x1B6; // 0666, less the umask
    private const int CurrentFolder = -100;
    private const int LinkItself = 0x100;
    private const int BasicFacts = 0x7ff;

    // These two differ between the families of processors.
    private static readonly bool Arm = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 or Architecture.Ppc64le;
    private static readonly int FolderOnly = Arm ? 0x4000 : 0x10000;
    private static readonly int NoFollow = Arm ? 0x8000 : 0x20000;

    /// <summary>Opens a folder that is not a link; the errno if it cannot.</summary>
    public static SafeFileHandle OpenFolder(string path, out int error) => Open(path, FolderOnly | NoFollow, out error);

    /// <summary>Opens for reading what is not a link; a FIFO does not block.</summary>
    public static SafeFileHandle OpenToRead(string path, out int error) => Open(path, NoFollow | NonBlocking, out error);

    /// <summary>Opens for appending what is not a link; makes a file if nothing is there.</summary>
    public static SafeFileHandle OpenToAppend(string path, out int error) => Open(path, NoFollow | NonBlocking | WriteAppendCreate, out error);

    /// <summary>What stands at a path, a link itself included; null if nothing does.</summary>
    public static (FileEntry Entry, UnixFileMode Mode)? Look(string path, string name)
    {
        var facts = new byte[256];
        if (Native.Statx(CurrentFolder, path, LinkItself, BasicFacts, facts) != 0)
            return null;
        int mode = BitConverter.ToUInt16(facts, 28);
        var kind = (mode & 0xF000) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            _ => FileKind.Other,
        };
        var modified = DateTimeOffset.FromUnixTimeSeconds(BitConverter.ToInt64(facts, 112)).AddTicks(BitConverter.ToUInt32(facts, 120) / 100);
        return (new(name, kind, kind == FileKind.File ? BitConverter.ToInt64(facts, 40) : 0, modified), (UnixFileMode)(mode & 0x1FF));
    }

    /// <summary>Whether an open file is a regular one.</summary>
    public static bool IsRegular(SafeFileHandle handle)
    {
        var facts = new byte[256];
        return Native.Statx(CurrentFolder, InProc(handle), 0, BasicFacts, facts) == 0 && (BitConverter.ToUInt16(facts, 28) & 0xF000) == 0x8000;
    }

    public static void SyncFolder(SafeFileHandle folder)
    {
        if (Native.Fsync(folder) != 0)
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
    }

    public static string InProc(SafeFileHandle handle) => $"/proc/self/fd/{handle.DangerousGetHandle()}";

    private static SafeFileHandle Open(string path, int flags, out int error)
    {
        var handle = Native.Open(path, flags | CloseOnExec, NewFileMode);
        error = handle.IsInvalid ? Marshal.GetLastPInvokeError() : 0;
        return handle;
    }

    private static class Native
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern SafeFileHandle Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, int mode);

        [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] facts);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(SafeFileHandle handle);
    }
}
