using Symbiont.Agents.Tests.Hosting;

namespace Symbiont.Agents.Tests.Actions;

public sealed class FileTests
{
    [Theory, EachStore]
    public async Task Files_below_a_listed_folder_can_be_written_read_and_listed(StoreKind kind)
    {
        var root = Directory.CreateTempSubdirectory("symbiont-root-").FullName;
        await using var host = await TestHost.Start(kind, settings => settings.FileRoots = root);

        var end = await host.Run(
            $"""
            file.write("{root}/a.txt", "one");
            file.append("{root}/a.txt", " two");
            return [file.read("{root}/a.txt"), file.list("{root}").map(entry => entry.name), file.stat("{root}/a.txt").size];
            """);

        Assert.Equal("""["one two",["a.txt"],7]""", end.Result!.Value.GetRawText());
        Directory.Delete(root, recursive: true);
    }

    [Theory]
    [EachStore("file.read(\"/etc/hostname\")")]
    [EachStore("file.write(\"/tmp/symbiont-never\", \"x\")")]
    [EachStore("file.list(\"/\")")]
    public async Task Anything_else_is_refused_and_the_setting_named(StoreKind kind, string call)
    {
        await using var host = await TestHost.Start(kind, settings => settings.FileRoots = "");

        var end = await host.Run($"try {{ {call}; }} catch (FileNotAllowed e) {{ return e.message; }}");

        Assert.Contains("SYMBIONT_FILE_ROOTS", end.Result!.Value.GetString());
        Assert.False(File.Exists("/tmp/symbiont-never"));
    }
}
