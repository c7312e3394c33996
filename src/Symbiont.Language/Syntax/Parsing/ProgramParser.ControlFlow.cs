using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Statements with blocks.</summary>
internal sealed partial class ProgramParser
{
    /// <summary>A chain of <c>if … else if … else …</c>, read without recursion.</summary>
    private ImmutableArray<IfBranch> Branches(out Block? otherwise)
    {
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        otherwise = null;
        do
        {
            branches.Add(Branch());
            if (lost || !TryTake(TokenKind.Else))
                return branches.ToImmutable();
        }
        while (At(TokenKind.If));
        otherwise = Block("the 'else' block");
        return branches.ToImmutable();
    }

    private IfBranch Branch()
    {
        var start = tokens.Take().Position;
        Pattern? pattern = null;
        if (TryTake(TokenKind.Let))
        {
            pattern = Pattern();
            Expect(TokenKind.Assign, "'=' after the pattern of 'if let'");
        }
        var condition = lost ? Missing() : Head();
        var body = BlockAfterHead("the 'if' block", start);
        return new IfBranch(start, pattern, condition, body) { End = tokens.Previous.End };
    }

    private Statement.For For()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'for'");
        Expect(TokenKind.In, $"'in' after 'for {name}'");
        var items = lost ? Missing() : Head();
        var body = BlockAfterHead("the 'for' block", start);
        return new Statement.For(start, name, items, body) { End = tokens.Previous.End };
    }

    private Statement.Match Match()
    {
        var start = tokens.Take().Position;
        var subject = Head();
        SkipToBrace();
        var arms = ImmutableArray.CreateBuilder<MatchArm>();
        var opened = tokens.Current.Position;
        if (TryTake(TokenKind.OpenBrace))
        {
            while (!At(TokenKind.CloseBrace) && !At(TokenKind.EndOfText) && !BeginsItem())
            {
                var before = tokens.Current.Position;
                arms.Add(Bracketed(Arm));
                if (lost)
                    FindNextArm();
                if (tokens.Current.Position == before)
                    tokens.Take();
            }
            Close(TokenKind.CloseBrace, "}", "the 'match'", opened);
        }
        else
        {
            Expected("'{' to begin the arms of 'match'");
        }
        return new Statement.Match(start, subject, arms.ToImmutable()) { End = tokens.Previous.End };
    }

    private MatchArm Arm()
    {
        var start = tokens.Current.Position;
        var pattern = Pattern();
        Expect(TokenKind.FatArrow, "'=>' after the pattern");
        var body = lost ? new Block(tokens.Current.Position, [], null) : ArmBody();
        if (!TryTake(TokenKind.Comma))
            TryTake(TokenKind.Semicolon);
        return new MatchArm(start, pattern, body) { End = body.End };
    }

    /// <summary>An expression, a block, or without braces the one assignment or <c>return</c> that such a block would hold.</summary>
    private Block ArmBody()
    {
        var isRecord = tokens.Peek(1) is { IsWord: true } or { Kind: TokenKind.Text } && tokens.Peek(2).Kind == TokenKind.Colon;
        if (At(TokenKind.OpenBrace) && !isRecord)
            return Block("the arm");

        Statement? statement = null;
        Expression? value = null;
        var start = tokens.Current.Position;
        // The block that is not written counts as a level all the same.
        if (Enter())
        {
            if (TryTake(TokenKind.Return))
            {
                var returned = tokens.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.CloseBrace ? null : Expression();
                statement = new Statement.Return(start, returned) { End = returned?.End ?? tokens.Previous.End };
            }
            else
            {
                value = Expression();
                if (Operators.IsAssignment(tokens.Kind, out _))
                    (statement, value) = (Assignment(value), null);
            }
        }
        Leave();
        var content = statement ?? (SyntaxNode?)value ?? new Expression.Null(start) { End = start };
        return new Block(content.Position, statement is null ? [] : [statement], value) { End = content.End };
    }

    private Statement.Try Try()
    {
        var start = tokens.Take().Position;
        var body = Block("the 'try' block");
        var catches = ImmutableArray.CreateBuilder<CatchClause>();
        while (!lost && At(TokenKind.Catch))
            catches.Add(Catch());
        return new Statement.Try(start, body, catches.ToImmutable()) { End = tokens.Previous.End };
    }

    private CatchClause Catch()
    {
        var start = tokens.Take().Position;
        var opened = tokens.Current.Position;
        Expect(TokenKind.OpenParen, "'(' after 'catch'");
        var name = lost ? "" : Name("the name of the error");
        var kind = (string?)null;
        if (!lost && At(TokenKind.Identifier))
            (kind, name) = (name, tokens.Take().Text);
        if (!lost)
            Close(TokenKind.CloseParen, ")", "the parenthesis", opened);
        var body = BlockAfterHead("the 'catch' block", start);
        return new CatchClause(start, kind, name, body) { End = tokens.Previous.End };
    }

    /// <summary>The block after a head; when the head is broken, the block that begins on its line is still read.</summary>
    private Block BlockAfterHead(string what, Position head)
    {
        SkipToBrace();
        if (lost)
            return new Block(head, [], null) { End = tokens.Previous.End };
        return Block(what);
    }

    private void SkipToBrace()
    {
        if (!lost)
            return;
        Skip(() => tokens.AtLineStart || tokens.Kind is TokenKind.OpenBrace or TokenKind.CloseBrace or TokenKind.Semicolon);
        if (At(TokenKind.OpenBrace))
            Found();
    }

    private void FindNextArm()
    {
        Skip(() => At(TokenKind.CloseBrace) || At(TokenKind.Comma) || tokens.AtLineStart);
        TryTake(TokenKind.Comma);
        Found();
    }
}
