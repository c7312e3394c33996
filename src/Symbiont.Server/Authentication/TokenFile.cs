using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Server;

/// <summary>The token that the server made for itself because the operator gave none.</summary>
internal static class TokenFile
{
    private const string Name = "api-token";
    private const int TokenBytes = 32;

    public static string PathIn(DataOptions data) => Path.Combine(data.Folder, Name);

    /// <summary>The stored token; made at the first start, readable by the server's user only.</summary>
    public static string ReadOrMake(DataOptions data)
    {
        var path = PathIn(data);
        try
        {
            if (!File.Exists(path))
            {
                Make(path);
            }

            return File.ReadAllText(path).Trim() is { Length: > 0 } token
                ? token
                : throw new SettingsException($"The token file {path} is empty; delete it to have a new token made, or set {SettingCatalog.ApiAuthToken.Environment}.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The token file {path} cannot be used: {refused.Message} Set {SettingCatalog.ApiAuthToken.Environment} to do without it.");
        }
    }

    /// <summary>Written beside and renamed, so that a crash never leaves half a token.</summary>
    private static void Make(string path)
    {
        var half = path + ".new";
        File.Delete(half);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(half, options))
        {
            file.Write(Encoding.ASCII.GetBytes(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)) + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, path);
    }
}
