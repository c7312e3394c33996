using System.Net.Sockets;
using Symbiont.Agents.Files;

namespace Symbiont.Agents.Tests.Files;

public sealed class EscapeTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("", FileErrorCodes.InvalidPath), InlineData("relative", FileErrorCodes.InvalidPath), InlineData("~/x", FileErrorCodes.InvalidPath), InlineData("file:///etc/passwd", FileErrorCodes.InvalidPath)]
    [InlineData("{root}/../outside/secret", FileErrorCodes.InvalidPath), InlineData("{root}/a/../../outside/secret", FileErrorCodes.InvalidPath), InlineData("{root}/..", FileErrorCodes.InvalidPath)]
    [InlineData("{root}/a\0b", FileErrorCodes.InvalidPath), InlineData("\0", FileErrorCodes.InvalidPath), InlineData("{root}/../root/x", FileErrorCodes.InvalidPath)]
    [InlineData("/etc/passwd", FileErrorCodes.NotAllowed), InlineData("/", FileErrorCodes.NotAllowed), InlineData("{outside}/secret", FileErrorCodes.NotAllowed), InlineData("{outside}/none", FileErrorCodes.NotAllowed)]
    [InlineData("{root}x/secret", FileErrorCodes.NotAllowed), InlineData("/proc/self/environ", FileErrorCodes.NotAllowed), InlineData("/dev/zero", FileErrorCodes.NotAllowed), InlineData("//etc//passwd", FileErrorCodes.NotAllowed)]
    [InlineData("/proc/self/root/etc/passwd", FileErrorCodes.NotAllowed), InlineData("{root}/%2e%2e/outside/secret", FileErrorCodes.NotFound), InlineData("{root}/..%2foutside", FileErrorCodes.NotFound)]
    [InlineData("{root}/.../x", FileErrorCodes.NotFound), InlineData("{root}/..\\outside\\secret", FileErrorCodes.NotFound), InlineData("{root}", FileErrorCodes.WrongKind), InlineData("{root}/./", FileErrorCodes.WrongKind)]
    public async Task No_spelling_of_a_path_leads_out(string path, string code)
    {
        path = path.Replace("{root}", sandbox.Root, StringComparison.Ordinal).Replace("{outside}", sandbox.Outside, StringComparison.Ordinal);

        var read = await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Read(path));

        Assert.Equal(code, read.Code);
        if (code == FileErrorCodes.NotAllowed)
            Assert.Contains("SYMBIONT_FILE_ROOTS", read.Message, StringComparison.Ordinal);
        if (code is FileErrorCodes.NotFound)
            return;
        Assert.Equal(code, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Write(path, "x"))).Code);
        Assert.Equal(code, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Append(path, "x"))).Code);
    }

    [Theory]
    [InlineData("{outside}"), InlineData("../outside"), InlineData("{root}/hop"), InlineData("./././../outside")]
    public async Task A_link_that_leads_out_is_followed_nowhere(string target)
    {
        File.CreateSymbolicLink(sandbox.In("hop"), "/proc/self/cwd/../../.." + sandbox.Outside);
        File.CreateSymbolicLink(sandbox.In("folder"), target.Replace("{root}", sandbox.Root, StringComparison.Ordinal).Replace("{outside}", sandbox.Outside, StringComparison.Ordinal));
        File.CreateSymbolicLink(sandbox.In("file"), sandbox.Out("secret"));
        File.CreateSymbolicLink(sandbox.In("made"), sandbox.Out("new"));

        foreach (var path in new[] { sandbox.In("folder/secret"), sandbox.In("file"), sandbox.In("made"), sandbox.In("folder/new") })
        {
            await Refused(() => sandbox.Read(path));
            await Refused(() => sandbox.Write(path, "x"));
            await Refused(() => sandbox.Append(path, "x"));
            await Refused(() => Task.FromResult(sandbox.Files.Stat(path)));
        }

        await Refused(() => Task.FromResult(sandbox.Files.List(sandbox.In("folder"), null)));
        Assert.Equal(["secret"], Directory.GetFileSystemEntries(sandbox.Outside).Select(Path.GetFileName));
        Assert.Equal("secret", await File.ReadAllTextAsync(sandbox.Out("secret")));

        static async Task Refused<T>(Func<Task<T>> act) => Assert.Equal(FileErrorCodes.NotAllowed, (await Assert.ThrowsAsync<FileAccessException>(act)).Code);
    }

    [Fact]
    public async Task A_link_that_stays_inside_is_followed_and_kept()
    {
        Directory.CreateDirectory(sandbox.In("real"));
        File.CreateSymbolicLink(sandbox.In("alias"), "real");
        File.CreateSymbolicLink(sandbox.In("real/alias"), sandbox.In("real/file"));

        await sandbox.Write(sandbox.In("alias/alias"), "x");

        Assert.Equal("x", await sandbox.Read(sandbox.In("real/file")));
        Assert.NotNull(new FileInfo(sandbox.In("real/alias")).LinkTarget);
    }

    [Fact]
    public async Task A_root_that_is_a_link_means_its_target_and_links_in_a_circle_end()
    {
        File.CreateSymbolicLink(sandbox.Out("to-root"), sandbox.Root);
        File.CreateSymbolicLink(sandbox.In("circle"), "circle");
        var files = new GuardedFiles(new() { Roots = sandbox.Out("to-root") });

        await files.WriteAsync(sandbox.Out("to-root/file"), "x", FileEncoding.Utf8, default);

        Assert.Equal("x", await files.ReadAsync(sandbox.In("file"), FileEncoding.Utf8, default));
        Assert.Equal(FileErrorCodes.InvalidPath, (await Assert.ThrowsAsync<FileAccessException>(() => sandbox.Read(sandbox.In("circle")))).Code);
    }

    [Fact]
    public async Task Without_a_root_nothing_may_be_touched()
    {
        var files = new GuardedFiles(new());

        Assert.Equal(FileErrorCodes.NotAllowed, (await Assert.ThrowsAsync<FileAccessException>(() => files.ReadAsync(sandbox.In("x"), FileEncoding.Utf8, default))).Code);
    }

    [Fact]
    public async Task A_fifo_a_socket_a_device_and_a_folder_are_no_files_and_block_nobody()
    {
        Sandbox.Run("mkfifo", sandbox.In("fifo"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(sandbox.In("socket")));
        Directory.CreateDirectory(sandbox.In("folder"));

        foreach (var name in new[] { "fifo", "socket", "folder" })
        {
            foreach (var act in new Func<Task>[] { () => sandbox.Read(sandbox.In(name)), () => sandbox.Write(sandbox.In(name), "x"), () => sandbox.Append(sandbox.In(name), "x") })
                Assert.Equal(FileErrorCodes.WrongKind, (await Assert.ThrowsAsync<FileAccessException>(() => act().WaitAsync(TimeSpan.FromMinutes(2)))).Code);
        }

        var devices = new GuardedFiles(new() { Roots = "/dev" });
        Assert.Equal(FileErrorCodes.WrongKind, (await Assert.ThrowsAsync<FileAccessException>(() => devices.ReadAsync("/dev/zero", FileEncoding.Utf8, default))).Code);
        Assert.Equal(FileErrorCodes.WrongKind, (await Assert.ThrowsAsync<FileAccessException>(() => devices.AppendAsync("/dev/null", "x", FileEncoding.Utf8, default))).Code);
        Assert.Equal(FileKind.Other, devices.Stat("/dev/null").Kind);
    }

    [Fact]
    public async Task A_folder_swapped_for_a_link_in_between_never_leads_out()
    {
        Directory.CreateDirectory(sandbox.In("swap"));
        await sandbox.Write(sandbox.In("swap/secret"), "inside");

        var (inside, refused) = await Race(
            () =>
            {
                Directory.Move(sandbox.In("swap"), sandbox.In("aside"));
                File.CreateSymbolicLink(sandbox.In("swap"), sandbox.Outside);
                File.Delete(sandbox.In("swap"));
                Directory.Move(sandbox.In("aside"), sandbox.In("swap"));
            },
            async () => Assert.Equal("inside", await sandbox.Read(sandbox.In("swap/secret"))));

        Assert.True(inside > 0 && refused > 0, $"{inside} reads inside, {refused} refused");
    }

    [Fact]
    public async Task A_link_that_flips_between_inside_and_outside_never_leads_out()
    {
        Directory.CreateDirectory(sandbox.In("real"));
        await sandbox.Write(sandbox.In("real/secret"), "inside");
        File.CreateSymbolicLink(sandbox.In("swap"), sandbox.In("real/secret"));

        var (inside, refused) = await Race(
            () =>
            {
                foreach (var target in new[] { sandbox.Out("secret"), sandbox.In("real/secret") })
                {
                    File.CreateSymbolicLink(sandbox.In("next"), target);
                    File.Move(sandbox.In("next"), sandbox.In("swap"), overwrite: true);
                }
            },
            async () =>
            {
                Assert.StartsWith("inside", await sandbox.Read(sandbox.In("swap")), StringComparison.Ordinal);
                await sandbox.Write(sandbox.In("swap"), "inside");
                await sandbox.Append(sandbox.In("swap"), "!");
            });

        Assert.True(inside > 0 && refused > 0, $"{inside} rounds inside, {refused} refused");
        Assert.Equal("secret", await File.ReadAllTextAsync(sandbox.Out("secret")));
    }

    /// <summary>Acts while another thread swaps, until both outcomes were seen often enough.</summary>
    private static async Task<(int Inside, int Refused)> Race(Action swap, Func<Task> act)
    {
        using var stop = new CancellationTokenSource();
        var swaps = 0;
        var swapper = Task.Factory.StartNew(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                swap();
                Interlocked.Increment(ref swaps);
            }
        }, TaskCreationOptions.LongRunning);

        var (inside, refused) = (0, 0);
        for (var round = 0; round < 100_000 && !swapper.IsCompleted && (inside < 100 || refused < 100 || Volatile.Read(ref swaps) < 1_000); round++)
        {
            try
            {
                await act();
                inside++;
            }
            catch (FileAccessException refusal)
            {
                Assert.Contains(refusal.Code, new[] { FileErrorCodes.NotAllowed, FileErrorCodes.NotFound, FileErrorCodes.WrongKind });
                refused++;
            }
        }

        await stop.CancelAsync();
        await swapper;
        return (inside, refused);
    }
}
