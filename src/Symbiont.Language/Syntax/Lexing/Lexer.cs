using System.Collections.Immutable;

namespace Symbiont.Language.Syntax.Lexing;

/// <summary>Cuts text into tokens, one at a time; comments are set aside in order.</summary>
internal sealed partial class Lexer(string text, DiagnosticList diagnostics)
{
    private readonly ImmutableArray<Comment>.Builder comments = ImmutableArray.CreateBuilder<Comment>();
    private int offset;
    private int line = 1;
    private int lineStart;
    private int lastTokenLine;
    private bool stringsEndWithTheLine;

    public ImmutableArray<Comment> Comments => comments.ToImmutable();

    /// <summary>Characters looked at; a string that never ends is looked at twice, nothing more often.</summary>
    public long Steps { get; private set; }

    private Position Here => new(line, offset - lineStart + 1);

    private char Current => At(0);

    /// <summary>The next token; at the end of the text, that end again and again.</summary>
    public Token Next()
    {
        SkipBlanks();
        var token = Read();
        while (token.Kind == TokenKind.Unexpected)
        {
            SkipBlanks();
            token = Read();
        }
        lastTokenLine = token.End.Line;
        return token;
    }

    private Token Read()
    {
        var start = Here;
        if (offset >= text.Length)
            return new Token(TokenKind.EndOfText, start, start, "");
        var c = Current;
        if (IsWordStart(c))
            return Word(start);
        if (char.IsAsciiDigit(c))
            return Number(start);
        if (c is '"' or '\'')
            return String(start, c);
        return Symbol(start);
    }

    private Token Word(Position start)
    {
        var word = TakeWord();
        if (word == "vault" && Current == ':' && At(1) == '/' && At(2) == '/')
            return Vault(start);
        return new Token(Keywords.KindOf(word), start, Here, word);
    }

    private Token Vault(Position start)
    {
        Advance(3);
        var from = offset;
        while (IsVaultPath(Current) || (Current == '#' && IsWordStart(At(1))))
            Advance(1);
        if (offset == from)
            diagnostics.Error(start, "expected a path after 'vault://'");
        return new Token(TokenKind.Vault, start, Here, text[from..offset]);
    }

    private Token Symbol(Position start)
    {
        var (kind, length) = Symbols.Read(Current, At(1));
        if (length == 0)
            return Unexpected(start);
        if (kind is TokenKind.And or TokenKind.Or && length == 1)
            diagnostics.Error(start, $"expected '{Current}{Current}', found '{Current}'");
        var spelling = text.Substring(offset, length);
        Advance(length);
        return new Token(kind, start, Here, spelling);
    }

    /// <summary>One message for a run of characters that mean nothing; then whatever follows.</summary>
    private Token Unexpected(Position start)
    {
        var from = offset;
        while (offset < text.Length && !IsBlank(Current) && Current is not ('"' or '\'') && !IsWordStart(Current)
            && !char.IsAsciiDigit(Current) && Symbols.Read(Current, At(1)).Length == 0)
            Advance(1);
        var run = text[from..Math.Min(offset, from + 20)];
        diagnostics.Error(start, $"unexpected {(offset - from == 1 ? $"character '{run}' (U+{(int)run[0]:X4})" : $"characters '{run}'")}");
        return new Token(TokenKind.Unexpected, start, Here, run);
    }

    private string TakeWord()
    {
        var from = offset;
        while (IsWordPart(Current))
            Advance(1);
        return text[from..offset];
    }

    private char At(int ahead) => offset + ahead < text.Length ? text[offset + ahead] : '\0';

    private void Advance(int count)
    {
        offset += count;
        Steps += count;
    }

    public static bool IsWordStart(char c) => c == '_' || char.IsLetter(c);

    public static bool IsWordPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private static bool IsVaultPath(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/' or '.' or '%' or '@' or '~' or '+';
}
