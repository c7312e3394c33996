using System.Globalization;
using Symbiont.Scanning;

namespace Symbiont.Server;

/// <summary>Says now and then how far a long scan has come; a short one says nothing.</summary>
internal sealed class ScanProgressPrinter(TextWriter errors, TimeProvider time) : IProgress<ScanProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private long last = time.GetTimestamp();

    public void Report(ScanProgress value)
    {
        if (time.GetElapsedTime(last) < Interval)
            return;
        last = time.GetTimestamp();
        errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scanned {value.Files} files, {value.Bytes / 1_000_000} MB, at {value.Current}"));
    }
}
