using Microsoft.Extensions.Options;
using Symbiont.Agents.Files;

namespace Symbiont.Agents.Tests.Files;

public sealed class AccessTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public async Task What_is_written_and_appended_is_read_again_and_missing_folders_are_made()
    {
        await sandbox.Write(sandbox.In("a/b/text"), "one é\n");
        var entry = await sandbox.Append(sandbox.In("a/b/text"), "two");
        await sandbox.Append(sandbox.In("c/new"), "x");

        Assert.Equal("one é\ntwo", await sandbox.Read(sandbox.In("a/b/text")));
        Assert.Equal("x", await sandbox.Read(sandbox.In("c/new")));
        Assert.Equal(("text", FileKind.File, 10L), (entry.Name, entry.Kind, entry.Size));
        Assert.Equal(["text"], Directory.GetFileSystemEntries(sandbox.In("a/b")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_write_replaces_the_file_in_one_step_and_keeps_its_mode()
    {
        await sandbox.Write(sandbox.In("script"), "old");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(sandbox.In("script"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var reader = File.OpenRead(sandbox.In("script"));

        await sandbox.Write(sandbox.In("script"), "new content");

        Assert.Equal("old", await new StreamReader(reader).ReadToEndAsync());
        Assert.Equal("new content", await sandbox.Read(sandbox.In("script")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserExecute, File.GetUnixFileMode(sandbox.In("script")));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_come_and_go_as_base64()
    {
        byte[] bytes = [0xff, 0x00, 0xc3, 0x28];
        await sandbox.Files.WriteAsync(sandbox.In("bin"), Convert.ToBase64String(bytes), FileEncoding.Base64, default);

        Assert.Equal(bytes, await File.ReadAllBytesAsync(sandbox.In("bin")));
        Assert.Equal(Convert.ToBase64String(bytes), await sandbox.Files.ReadAsync(sandbox.In("bin"), FileEncoding.Base64, default));
        Assert.Equal(FileErrorCodes.NotText, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Read(sandbox.In("bin")))).Code);
        Assert.Equal(FileErrorCodes.NotText, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Files.WriteAsync(sandbox.In("bad"), "!", FileEncoding.Base64, default))).Code);
        Assert.Equal(FileErrorCodes.NotText, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Write(sandbox.In("bad"), "\ud800"))).Code);
        Assert.False(File.Exists(sandbox.In("bad")));
    }

    [Theory]
    [InlineData(10, true), InlineData(11, false), InlineData(1_000_000, false)]
    public async Task A_file_larger_than_the_limit_is_not_read(int size, bool fits)
    {
        var small = new GuardedFiles(new() { Roots = sandbox.Root, MaxReadBytes = 10 });
        await File.WriteAllBytesAsync(sandbox.In("file"), new byte[size]);

        var read = small.ReadAsync(sandbox.In("file"), FileEncoding.Utf8, default);

        if (fits)
            Assert.Equal(size, (await read).Length);
        else
            Assert.Equal(FileErrorCodes.TooLarge, (await Assert.ThrowsAsync<FileAccessException>(() => read)).Code);
    }

    [Fact]
    public async Task A_list_is_sorted_ordinally_filtered_and_bounded()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a.txt", "ä.txt", "c.log" })
            await sandbox.Write(sandbox.In(name), name);
        Directory.CreateDirectory(sandbox.In("sub"));
        File.CreateSymbolicLink(sandbox.In("link"), sandbox.Outside);

        Assert.Equal(["B.txt", "a.txt", "b.txt", "c.log", "link", "sub", "ä.txt"], sandbox.Files.List(sandbox.Root, null).Select(entry => entry.Name));
        Assert.Equal(["B.txt", "a.txt", "b.txt"], sandbox.Files.List(sandbox.Root, "?.txt").Select(entry => entry.Name).Take(3));
        Assert.Equal([FileKind.Link, FileKind.Folder], sandbox.Files.List(sandbox.Root, null).Where(entry => entry.Name is "link" or "sub").Select(entry => entry.Kind));
        var narrow = new GuardedFiles(new() { Roots = sandbox.Root, MaxEntries = 6 });
        Assert.Equal(FileErrorCodes.TooLarge, Assert.Throws<FileAccessException>(() => narrow.List(sandbox.Root, null)).Code);
    }

    [Fact]
    public async Task Stat_tells_kind_size_and_time()
    {
        await sandbox.Write(sandbox.In("file"), "12345");
        File.SetLastWriteTimeUtc(sandbox.In("file"), new DateTime(2024, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        File.CreateSymbolicLink(sandbox.In("link"), "file");

        var entry = new FileEntry("file", FileKind.File, 5, new(2024, 2, 3, 4, 5, 6, TimeSpan.Zero));
        Assert.Equal(entry, sandbox.Files.Stat(sandbox.In("file")));
        Assert.Equal(entry with { Name = "link" }, sandbox.Files.Stat(sandbox.In("link")));
        Assert.Equal(FileKind.Folder, sandbox.Files.Stat(sandbox.Root + "/").Kind);
        Assert.Equal(FileErrorCodes.NotFound, Assert.Throws<FileAccessException>(() => sandbox.Files.Stat(sandbox.In("none"))).Code);
    }

    [Fact]
    public async Task Appends_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => sandbox.Append(sandbox.In("log"), $"{i:00}\n"))));

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i:00}"), (await File.ReadAllLinesAsync(sandbox.In("log"))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Several_roots_are_separated_by_comma_or_colon()
    {
        foreach (var separator in new[] { ",", ":", ", " })
        {
            var files = new GuardedFiles(new() { Roots = sandbox.Root + separator + sandbox.Outside });
            Assert.Equal("secret", await files.ReadAsync(sandbox.Out("secret"), FileEncoding.Utf8, default));
        }
    }

    [Theory]
    [InlineData("relative"), InlineData("/no/such/folder/here")]
    public void A_root_that_is_no_folder_stops_the_start_with_its_name(string root)
    {
        var result = new FileAccessOptionsValidator().Validate(Options.DefaultName, new() { Roots = root });

        Assert.Contains($"'{root}'", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }
}
