using System.Collections.Immutable;
using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>The items of a program.</summary>
internal sealed partial class ProgramParser
{
    private Declaration? Item()
    {
        switch (At(TokenKind.Identifier) ? tokens.Current.Text : "")
        {
            case "metadata":
                return Metadata();
            case "agent":
                return Agent();
            case "policy":
                return Policy();
            case "type":
                return TypeDefinition();
            case "function":
                return Function();
            case "schedule":
                return Schedule();
            case "channel":
                return Channel();
            case "memory":
                return Memory();
            case "webhook":
                return Webhook();
        }
        Expected("'metadata', 'agent', 'policy', 'type', 'function', 'schedule', 'channel', 'memory' or 'webhook'");
        tokens.Take();
        return null;
    }

    private MetadataDeclaration Metadata()
    {
        var start = tokens.Take().Position;
        var properties = Braced("the metadata", () => Property(Separator.Required));
        return new MetadataDeclaration(start, properties) { End = tokens.Previous.End };
    }

    private TypeDeclaration TypeDefinition()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'type'");
        Expect(TokenKind.Assign, $"'=' after 'type {name}'");
        if (lost || !At(TokenKind.OpenBrace))
        {
            var alias = lost ? null : Type();
            TryTake(TokenKind.Semicolon);
            return new TypeDeclaration(start, name, alias, []) { End = tokens.Previous.End };
        }
        var fields = Braced("the type", Field);
        TryTake(TokenKind.Semicolon);
        return new TypeDeclaration(start, name, null, fields) { End = tokens.Previous.End };
    }

    private FunctionDeclaration Function()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'function'");
        var parameters = lost ? [] : Parameters();
        var parametersEnd = tokens.Previous.End;
        var returns = lost ? null : ReturnType();
        var body = BlockAfterHead("the function", start);
        return new FunctionDeclaration(start, name, parameters, returns, body) { ParametersEnd = parametersEnd, End = tokens.Previous.End };
    }

    private ScheduleDeclaration Schedule()
    {
        var start = tokens.Take().Position;
        var name = At(TokenKind.OpenBrace) ? null : Name("a name or '{' after 'schedule'");
        var properties = Braced("the schedule", () => Property(Separator.Required));
        return new ScheduleDeclaration(start, name, properties) { End = tokens.Previous.End };
    }

    private ChannelDeclaration Channel()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'channel'");
        var members = Braced<SyntaxNode>("the channel", () =>
        {
            if (AtWord("policy") && tokens.Peek(1).Kind == TokenKind.Identifier)
                return Policy();
            return AtSection("data_classification") ? Section(Separator.Required) : Property(Separator.Required);
        }, holdsItems: true);
        return new ChannelDeclaration(start, name, members) { End = tokens.Previous.End };
    }

    private MemoryDeclaration Memory()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'memory'");
        var members = Braced("the memory", () => SectionOrProperty("search"));
        return new MemoryDeclaration(start, name, members) { End = tokens.Previous.End };
    }

    private WebhookDeclaration Webhook()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'webhook'");
        var members = Braced("the webhook", () => SectionOrProperty("filter"));
        return new WebhookDeclaration(start, name, members) { End = tokens.Previous.End };
    }

    private SyntaxNode? SectionOrProperty(string section) =>
        AtSection(section) ? Section(Separator.Optional) : Property(Separator.Optional);

    private bool AtSection(string name) => AtWord(name) && tokens.Peek(1).Kind == TokenKind.OpenBrace;

    /// <summary>Whether an item ends a list of members whose brace is missing; policies and functions may be members.</summary>
    private bool EndsMembers(bool holdsItems) => BeginsItem() && !(holdsItems && (AtWord("policy") || AtWord("function")));

    /// <summary>Members in braces, each found anew after an error in the one before.</summary>
    private ImmutableArray<T> Braced<T>(string what, Func<T?> member, bool holdsItems = false)
        where T : SyntaxNode
    {
        SkipToBrace();
        if (lost)
            return [];
        var opened = tokens.Current.Position;
        if (!TryTake(TokenKind.OpenBrace))
        {
            Expected($"'{{' to begin {what}");
            return [];
        }
        var members = ImmutableArray.CreateBuilder<T>();
        while (!At(TokenKind.CloseBrace) && !At(TokenKind.EndOfText) && !EndsMembers(holdsItems))
        {
            var before = tokens.Current.Position;
            if (member() is { } parsed)
                members.Add(parsed);
            if (lost)
                FindNextMember();
            if (!TryTake(TokenKind.Comma) && !TryTake(TokenKind.Semicolon) && tokens.Current.Position == before)
                tokens.Take();
        }
        Close(TokenKind.CloseBrace, "}", what, opened);
        return members.ToImmutable();
    }
}
