namespace Symbiont.Scanning.Decoding.Concealed;

/// <summary>What a candidate is made of; the less it looks like text by itself, the less has to be asked of what comes out.</summary>
internal enum Material
{
    /// <summary>Letters as they stand in the file.</summary>
    Text,

    /// <summary>A list of numbers.</summary>
    Codes,

    /// <summary>What escapes, hexadecimal or base64 stand for.</summary>
    Bytes,
}
