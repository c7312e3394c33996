using Symbiont.Language.Syntax;

namespace Symbiont.Server.Tests;

/// <summary><c>symbiont check</c> and <c>symbiont fmt</c> on files.</summary>
public sealed class FileCommandTests : IDisposable
{
    private const string Clean = "agent a {\n    with {\n        return 1;\n    }\n}\n";
    private const string Untidy = "agent a() { with {\n  return   1; } }";

    private readonly string folder = Directory.CreateTempSubdirectory("symbiont-files-").FullName;

    [Fact]
    public async Task Check_of_a_clean_program_says_nothing_and_ends_with_0() =>
        Assert.Equal((0, "", ""), await Run("check", Write("a.symbi", Clean)));

    [Fact]
    public async Task Check_names_file_line_column_and_code_of_every_error_and_ends_with_1()
    {
        var file = Write("a.symbi", "agent a() {\n    with {\n        return 1\n    }\n}\nagent {\n");
        var (code, output, errors) = await Run("check", file);
        Assert.Equal((1, ""), (code, errors));
        var lines = Lines(output);
        Assert.True(lines.Length >= 2, output);
        Assert.All(lines, line => Assert.Matches(@"^.+a\.symbi:\d+:\d+: error [A-Z_]+: .+$", line));
        Assert.StartsWith($"{file}:4:5: error INVALID_DSL: ", lines[0]);
    }

    [Fact]
    public async Task Check_finds_what_is_wrong_beyond_the_grammar()
    {
        var file = Write("a.symbi", "agent a() {\n    with sandbox = \"tier9\" {\n        return 1;\n    }\n}\n");
        var (code, output, _) = await Run("check", file);
        Assert.Equal(1, code);
        Assert.Contains("error UNKNOWN_SANDBOX: ", output);
    }

    [Fact]
    public async Task Check_ends_with_0_when_there_are_warnings_only()
    {
        var file = Write("a.symbi", "agent a() {\n    with {\n        let unused = 1;\n        return 1;\n    }\n}\n");
        var (code, output, _) = await Run("check", file);
        Assert.Equal(0, code);
        Assert.Matches(@"^.+a\.symbi:3:\d+: warning SUSPICIOUS: 'unused' .+$", Assert.Single(Lines(output)));
    }

    [Fact]
    public async Task Check_goes_on_after_a_file_that_cannot_be_read_and_ends_with_2()
    {
        var wrong = Write("b.symbi", "nonsense");
        var (code, output, errors) = await Run("check", Path.Combine(folder, "missing.symbi"), wrong);
        Assert.Equal(2, code);
        Assert.Contains($"{wrong}:1:1: error", output);
        Assert.Contains("missing.symbi cannot be read", errors);
    }

    [Fact]
    public async Task A_file_that_is_no_text_or_too_large_is_told_in_a_sentence()
    {
        var bytes = Path.Combine(folder, "bytes.symbi");
        await File.WriteAllBytesAsync(bytes, [0xFF, 0xFE, 0x00]);
        var large = Write("large.symbi", new string(' ', Parser.MaxBytes + 1));
        var (code, _, errors) = await Run("check", bytes, large, folder);
        Assert.Equal(2, code);
        var lines = Lines(errors);
        Assert.Equal(3, lines.Length);
        Assert.EndsWith("It is not UTF-8.", lines[0]);
        Assert.Contains($"a program has at most {Parser.MaxBytes}", lines[1]);
        Assert.EndsWith("It is a folder.", lines[2]);
    }

    [Fact]
    public async Task Fmt_lays_a_program_out_in_place_and_then_has_nothing_to_do()
    {
        var file = Write("a.symbi", Untidy);
        Assert.Equal((0, "", ""), await Run("fmt", file));
        Assert.Equal(Clean, await File.ReadAllTextAsync(file));
        Assert.Equal((0, "", ""), await Run("fmt", "--check", file));
    }

    [Fact]
    public async Task Fmt_check_lists_what_it_would_change_and_changes_nothing()
    {
        var (tidy, untidy) = (Write("tidy.symbi", Clean), Write("untidy.symbi", Untidy));
        Assert.Equal((1, untidy + Environment.NewLine, ""), await Run("fmt", "--check", tidy, untidy));
        Assert.Equal(Untidy, await File.ReadAllTextAsync(untidy));
    }

    [Fact]
    public async Task Fmt_does_not_touch_a_file_that_is_laid_out_already()
    {
        var file = Write("a.symbi", Clean);
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, before);
        await Run("fmt", file);
        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public async Task Fmt_leaves_a_program_with_errors_as_it_is_and_says_where_they_are()
    {
        var file = Write("a.symbi", "agent a( {");
        var (code, output, errors) = await Run("fmt", file);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"{file}:1:", errors);
        Assert.Equal("agent a( {", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Fmt_keeps_mode_and_link_and_leaves_nothing_beside_the_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = Write("a.symbi", Untidy);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(file, Mode);
        var link = Path.Combine(folder, "link.symbi");
        File.CreateSymbolicLink(link, file);

        Assert.Equal(0, (await Run("fmt", link)).Code);

        Assert.Equal(Clean, await File.ReadAllTextAsync(file));
        Assert.Equal(Mode, File.GetUnixFileMode(file));
        Assert.Equal(file, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--fix", "a.symbi")]
    [InlineData("fmt")]
    [InlineData("fmt", "--check")]
    [InlineData("fmt", "--diff", "a.symbi")]
    [InlineData("explode")]
    public async Task A_command_line_that_means_nothing_ends_with_2_and_points_to_help(params string[] args)
    {
        var (code, output, errors) = await Run(args);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("`symbiont help`", Assert.Single(Lines(errors)));
    }

    [Fact]
    public async Task An_unknown_command_is_named_with_those_that_there_are() =>
        Assert.StartsWith("There is no command explode; the commands are serve, check, fmt, scan, health, version, help.", (await Run("explode")).Errors);

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("serve", "--help")]
    [InlineData("check", "--help")]
    public async Task Help_names_every_command(params string[] args)
    {
        var (code, output, _) = await Run(args);
        Assert.Equal(0, code);
        Assert.All(Usage.Commands, command => Assert.Matches($@"symbiont \[?{command}\b", output));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] Lines(string text) => text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (await Commands.Run(args, output, errors), output.ToString(), errors.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
