namespace Symbiont.Scanning.Code.Syntax;

/// <summary>What a token is; one list for all languages, of which each uses a part.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole string or character literal, with prefix and quotes.</summary>
    Text,

    /// <summary>From an interpolated literal's opening quote to its first embedded expression.</summary>
    TextStart,

    /// <summary>Between two embedded expressions.</summary>
    TextMiddle,

    /// <summary>From the last embedded expression to the closing quote.</summary>
    TextEnd,

    Operator,
    Regex,
    Comment,
    NewLine,
    Indent,
    Dedent,
    End,
}
