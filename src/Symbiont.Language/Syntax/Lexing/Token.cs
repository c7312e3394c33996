namespace Symbiont.Language.Syntax.Lexing;

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="End">The place just after it.</param>
/// <param name="Text">The word of an identifier or keyword, the value of a string, the path of a vault reference, else the spelling.</param>
internal readonly record struct Token(TokenKind Kind, Position Position, Position End, string Text)
{
    /// <summary>The value of a whole number, the amount of a duration.</summary>
    public long Integer { get; init; }

    /// <summary>The value of a number with a fraction.</summary>
    public double Number { get; init; }

    /// <summary>The unit of a duration.</summary>
    public DurationUnit Unit { get; init; }

    /// <summary>Whether it is a string that does not end.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether it is an identifier or a keyword: names of members, keys and arguments may be either.</summary>
    public bool IsWord => Kind is TokenKind.Identifier or (>= TokenKind.If and <= TokenKind.Not);

    /// <summary>How a message names the token.</summary>
    public string Described => Kind switch
    {
        TokenKind.EndOfText => "the end of the text",
        TokenKind.Text => "a string",
        TokenKind.Integer or TokenKind.Number => $"the number {Text}",
        TokenKind.Duration => $"the duration {Text}",
        TokenKind.Vault => "a vault reference",
        _ => $"'{(Text.Length <= 40 ? Text : Text[..40] + "…")}'",
    };
}
