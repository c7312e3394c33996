namespace Symbiont.Agents.Files;

/// <summary>How content is handed over.</summary>
public enum FileEncoding
{
    /// <summary>As text; bytes that are not UTF-8 are an error.</summary>
    Utf8,

    /// <summary>As base64 of any bytes.</summary>
    Base64,
}
