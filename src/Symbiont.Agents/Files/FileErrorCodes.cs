namespace Symbiont.Agents.Files;

/// <summary>Every code that a <see cref="FileAccessException"/> can carry.</summary>
public static class FileErrorCodes
{
    /// <summary>The path, links resolved, is below no folder of <c>SYMBIONT_FILE_ROOTS</c>.</summary>
    public const string NotAllowed = "FILE_NOT_ALLOWED";

    /// <summary>The path is malformed: relative, with <c>..</c>, or with a NUL.</summary>
    public const string InvalidPath = "INVALID_PATH";

    /// <summary>There is nothing at the path.</summary>
    public const string NotFound = "FILE_NOT_FOUND";

    /// <summary>What stands there is no regular file (or no folder, where one is needed), or it changed into a link just now.</summary>
    public const string WrongKind = "NOT_A_FILE";

    /// <summary>The file, or the list, is larger than the caller takes.</summary>
    public const string TooLarge = "RESULT_TOO_LARGE";

    /// <summary>The content is not UTF-8, or not base64 where base64 was announced.</summary>
    public const string NotText = "INVALID_ENCODING";

    /// <summary>The system refused: permission, full disk.</summary>
    public const string Failed = "FILE_FAILED";
}
