namespace Symbiont.Scanning.Code.Lexical;

/// <summary>What is known of a value; the upper half has one bit for each parameter of the function that it depends on.</summary>
[Flags]
internal enum LexicalFacts : ulong
{
    None = 0,

    /// <summary>Given by whoever sends a request.</summary>
    Outside = 1,

    /// <summary>Text put together from pieces that are not all constant.</summary>
    Built = 2,
    Download = 4,
    Decoded = 8,
    Credential = 16,

    /// <summary>All environment variables.</summary>
    Environment = 32,

    /// <summary>A shell is among the constants.</summary>
    Shell = 64,

    /// <summary>A file that holds what came over the network.</summary>
    DownloadedFile = 128,

    /// <summary>Quoted, or checked against a format or a list.</summary>
    Checked = 256,

    /// <summary>Text that begins with a fixed host, or a fixed program.</summary>
    Fixed = 512,

    /// <summary>Put between quotes of the text that it is part of: <c>"… name = '" + name + "'"</c>.</summary>
    Quoted = 1024,

    /// <summary>Any parameter.</summary>
    Parameters = 0xFFFF_FFFF_0000_0000,
}
