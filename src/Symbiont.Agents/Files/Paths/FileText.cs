using System.Text;

namespace Symbiont.Agents.Files;

/// <summary>Bytes as programs see them, and back.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> content, FileEncoding encoding, string path)
    {
        if (encoding == FileEncoding.Base64)
            return Convert.ToBase64String(content);
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException broken)
        {
            throw new FileAccessException(FileErrorCodes.NotText, $"'{path}' is not UTF-8 text (byte {broken.Index}); read it with encoding \"base64\".", broken);
        }
    }

    public static byte[] Encode(string content, FileEncoding encoding)
    {
        try
        {
            return encoding == FileEncoding.Base64 ? Convert.FromBase64String(content) : Strict.GetBytes(content);
        }
        catch (Exception broken) when (broken is FormatException or EncoderFallbackException)
        {
            throw new FileAccessException(FileErrorCodes.NotText, $"The content to write is no valid {(encoding == FileEncoding.Base64 ? "base64" : "text")}.", broken);
        }
    }
}
