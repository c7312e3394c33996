using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>
/// Parses one text by recursive descent. Every method consumes what it recognises and returns a node whatever happens; after
/// an error nothing more is reported until the list the error stands in (statements, rules, properties, items) has found
/// its next element, so one mistake gives one message.
/// </summary>
internal sealed partial class ProgramParser
{
    private readonly DiagnosticList diagnostics = new();
    private readonly Lexer lexer;
    private readonly TokenStream tokens;
    private bool lost;

    public ProgramParser(string text)
    {
        Text = text;
        lexer = new Lexer(text, diagnostics);
        tokens = new TokenStream(lexer);
    }

    private string Text { get; }

    public ParseResult Parse()
    {
        var items = ImmutableArray.CreateBuilder<Declaration>();
        while (tokens.Kind != TokenKind.EndOfText)
        {
            if (Item() is { } item)
                items.Add(item);
            if (lost)
                FindNextItem();
        }
        var program = new ProgramSyntax(new Position(1, 1), items.ToImmutable()) { End = tokens.Current.Position };
        return new ParseResult(program, diagnostics.ToImmutable())
        {
            Text = Text,
            Comments = lexer.Comments,
            Steps = lexer.Steps + tokens.Steps,
        };
    }

    private void Report(Position position, string message, string? code = null)
    {
        // After half a string the lexer has said all there is to say.
        if (!lost && !tokens.Previous.IsBroken)
            diagnostics.Error(position, message, code);
        lost = true;
    }

    private void Expected(string what)
    {
        var before = tokens.Previous;
        var hint = before.Kind == TokenKind.Text && before.End.Line > before.Position.Line
            ? $" (is the closing quote of the string that begins at {before.Position} missing?)"
            : "";
        Report(tokens.Current.Position, $"expected {what}, found {tokens.Current.Described}{hint}");
    }

    private bool At(TokenKind kind) => tokens.Kind == kind;

    private bool AtWord(string word) => At(TokenKind.Identifier) && tokens.Current.Text == word;

    private bool TryTake(TokenKind kind)
    {
        if (!At(kind))
            return false;
        tokens.Take();
        return true;
    }

    private void Expect(TokenKind kind, string what)
    {
        if (!TryTake(kind))
            Expected(what);
    }

    /// <summary>Takes an identifier; without one reports that <paramref name="what"/> was expected.</summary>
    private string Name(string what)
    {
        if (At(TokenKind.Identifier))
            return tokens.Take().Text;
        Expected(what);
        return "";
    }

    /// <summary>Takes an identifier or a keyword, where a keyword can mean nothing else.</summary>
    private string Word(string what)
    {
        if (tokens.Current.IsWord)
            return tokens.Take().Text;
        Expected(what);
        return "";
    }

    /// <summary>Takes the closing bracket; when it is not there, looks for it within the statement.</summary>
    private void Close(TokenKind kind, string spelling, string what, Position opened)
    {
        if (TryTake(kind))
        {
            Found();
            return;
        }
        Expected($"'{spelling}' to close {what} opened at {opened}");
        if (kind is not (TokenKind.CloseParen or TokenKind.CloseBracket))
            return;
        Skip(() => tokens.Kind is TokenKind.Semicolon or TokenKind.OpenBrace or TokenKind.CloseBrace || At(kind) || BeginsStatement());
        if (TryTake(kind))
            Found();
    }
}
