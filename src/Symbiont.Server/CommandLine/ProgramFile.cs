using System.Text;
using Symbiont.Language.Syntax;

namespace Symbiont.Server;

/// <summary>A program in a file: read as UTF-8, replaced in one step.</summary>
internal static class ProgramFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text. Throws <see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>, and <see cref="DecoderFallbackException"/> for what is no UTF-8.</summary>
    public static string Read(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("It is a folder.");
        using var file = File.OpenRead(path);
        // Beyond what the parser reads at all nothing needs to be in memory to be refused.
        if (file.Length > Parser.MaxBytes)
            throw new IOException($"It has {file.Length} bytes; a program has at most {Parser.MaxBytes}.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return Strict.GetString(bytes);
    }

    /// <summary>Written beside and renamed, so that whatever dies on the way leaves the old text or the new one. A link stays a link.</summary>
    public static void Replace(string path, string text)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var half = $"{target}.{Path.GetRandomFileName()}.new";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = File.GetUnixFileMode(target);
            using (var file = new FileStream(half, options))
            {
                file.Write(Strict.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(half, target, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }
}
