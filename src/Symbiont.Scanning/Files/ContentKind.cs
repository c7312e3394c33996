namespace Symbiont.Scanning.Files;

/// <summary>What bytes are, whatever their name says.</summary>
internal enum ContentKind
{
    /// <summary>Text in UTF-8, UTF-16 or UTF-32, or in an older encoding.</summary>
    Text,

    /// <summary>Picture, sound, video, font, or a document in a format of its own.</summary>
    Media,

    /// <summary>Machine code or byte code.</summary>
    Program,

    /// <summary>Byte code of Python.</summary>
    PythonProgram,

    /// <summary>Zip and what is built on it.</summary>
    Zip,

    /// <summary>Gzip.</summary>
    Gzip,

    /// <summary>Tar.</summary>
    Tar,

    /// <summary>An archive of another kind.</summary>
    OtherArchive,

    /// <summary>A database or another file of data of a known kind.</summary>
    Data,

    /// <summary>None of these.</summary>
    Unknown,
}
