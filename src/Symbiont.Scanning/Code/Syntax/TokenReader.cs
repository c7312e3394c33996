using System.Collections.Immutable;

namespace Symbiont.Scanning.Code.Syntax;

/// <summary>What every parser reads its tokens with: where it stands, what stands there, and how deep it is.</summary>
/// <param name="text">The file.</param>
/// <param name="tokens">Its tokens without comments, up to and with the one that ends it.</param>
internal abstract class TokenReader(CodeText text, ImmutableArray<CodeToken> tokens)
{
    private int depth;

    protected CodeText Text => text;

    protected ImmutableArray<CodeToken> Tokens => tokens;

    /// <summary>The token that is read next, by its place among them.</summary>
    protected int Position { get; set; }

    /// <summary>Where it first was too deep to be read, as an offset in the file; null: nowhere.</summary>
    protected int? LimitedAt { get; private set; }

    /// <summary>All that reading changes: set it to what it was, and nothing has been read since.</summary>
    protected (int Position, int Depth, int? LimitedAt) Progress
    {
        get => (Position, depth, LimitedAt);
        set => (Position, depth, LimitedAt) = value;
    }

    protected CodeToken Current => tokens[Position];

    protected int Start => Current.Start;

    protected bool AtEnd => Current.Kind == TokenKind.End;

    protected CodeToken Peek(int ahead = 1) => tokens[Math.Min(Position + ahead, tokens.Length - 1)];

    protected bool Is(string word) => Is(Current, word);

    protected bool Is(CodeToken token, string word) => token.Kind is TokenKind.Word or TokenKind.Operator && text.Is(token, word);

    protected bool Is(TokenKind kind) => Current.Kind == kind;

    protected void Advance()
    {
        if (!AtEnd)
            Position++;
    }

    protected bool Take(string word)
    {
        if (!Is(word))
            return false;
        Advance();
        return true;
    }

    /// <summary>Goes one level deeper; false when that is too deep, and then nothing was entered.</summary>
    protected bool Enter()
    {
        if (depth >= SyntaxLimits.Depth)
        {
            LimitedAt ??= Start;
            return false;
        }
        depth++;
        return true;
    }

    /// <summary>Comes back from where <see cref="Enter"/> went.</summary>
    protected void Leave() => depth--;
}
