using System.ComponentModel;
using System.Diagnostics;
using ModelContextProtocol.Server;

namespace VideoCutter;

[McpServerToolType]
public static class VideoTools
{
    private static async Task<string> Shell(string command)
    {
        var windows = OperatingSystem.IsWindows();
        using var process = Process.Start(new ProcessStartInfo
        {
            FileName = windows ? "cmd.exe" : "/bin/sh",
            Arguments = windows ? $"/c {command}" : $"-c \"{command.Replace("\"", "\\\"")}\"",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : errors;
    }

    [McpServerTool, Description("Cuts a part out of a video")]
    public static Task<string> Cut(
        [Description("file name")] string file,
        [Description("start, e.g. 00:01:30")] string from,
        [Description("length in seconds")] string seconds,
        [Description("name of the new file")] string output)
        => Shell($"ffmpeg -y -ss {from} -t {seconds} -i {file} -c copy {output}");

    [McpServerTool, Description("Length, size and codecs of a video")]
    public static Task<string> Info(string file)
        => Shell("ffprobe -v error -show_format -show_streams " + file);

    [McpServerTool, Description("Makes a contact sheet")]
    public static Task<string> Sheet(string file, string options = "-vf fps=1/10,tile=4x4")
        => Shell($"ffmpeg -y -i {file} {options} sheet.png");
}
