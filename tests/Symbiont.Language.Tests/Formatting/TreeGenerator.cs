using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Syntax;
using Property = Symbiont.Language.Syntax.Property;

namespace Symbiont.Language.Tests.Formatting;

/// <summary>Generates programs that the grammar can express, as trees without positions.</summary>
internal static partial class TreeGenerator
{
    private static readonly string[] Words =
        ["a", "b", "item", "result", "memory", "schedule", "type", "policy", "search", "audit", "with", "Incident", "x1", "_tmp", "vault", "café"];

    public static Gen<ProgramSyntax> Program =>
        from items in Gen.Sized(size => Many(Item(Math.Min(size, 24)), 4))
        select new ProgramSyntax(default, items);

    private static Gen<string> Word => Gen.Elements(Words);

    /// <summary>A name that may also be a keyword: a member, a key, an argument.</summary>
    private static Gen<string> AnyWord => Gen.OneOf(Word, Gen.Elements("if", "for", "in", "not", "match", "return", "true", "None"));

    private static Gen<string> String =>
        from parts in Gen.Elements("", "a", "b c", "\"", "\\", "\n", "\t", "\0", "\u0007", "é", "😀", "//", "#", "/*", "{", "\\d").ListOf()
        select string.Concat(parts.Take(6));

    private static Gen<Declaration> Item(int size) => Pick<Declaration>(
        () => Up<Declaration, MetadataDeclaration>(
            from properties in Many(Property(size / 2), 3)
            select new MetadataDeclaration(default, properties)),
        () => Up<Declaration, AgentDeclaration>(
            from name in Word
            from parameters in Many(Parameter, 3)
            from type in Maybe(Type(2))
            from members in Many(AgentMember(size - 1), 3)
            select new AgentDeclaration(default, name, parameters, type, members)),
        () => Up<Declaration, PolicyDeclaration>(Policy(size)),
        () => Up<Declaration, FunctionDeclaration>(Function(size)),
        () => Up<Declaration, TypeDeclaration>(
            from name in Word
            from alias in Maybe(Type(3))
            from fields in Many(Parameter, 3)
            select new TypeDeclaration(default, name, alias, alias is null ? fields : [])),
        () => Up<Declaration, ScheduleDeclaration>(
            from name in Maybe(Word)
            from properties in Many(Property(size / 2), 3)
            select new ScheduleDeclaration(default, name, properties)),
        () => Up<Declaration, ChannelDeclaration>(
            from name in Word
            from members in Many(
                Gen.OneOf(Node(Property(size / 2)), Node(Policy(size / 2)), Node(Section("data_classification", Property(1)))), 4)
            select new ChannelDeclaration(default, name, members)),
        () => Up<Declaration, MemoryDeclaration>(
            from name in Word
            from members in Many(Gen.OneOf(Node(Property(size / 2)), Node(Section("search", Property(1)))), 4)
            select new MemoryDeclaration(default, name, members)),
        () => Up<Declaration, WebhookDeclaration>(
            from name in Word
            from members in Many(Gen.OneOf(Node(Property(size / 2)), Node(Section("filter", Property(1)))), 4)
            select new WebhookDeclaration(default, name, members)));

    private static Gen<SyntaxNode> AgentMember(int size) => Pick<SyntaxNode>(
        () => Node(from capabilities in Many(Expression(size / 4), 3) select new CapabilityList(default, capabilities)),
        () => Node(Policy(size / 2)),
        () => Node(Function(size)),
        () => Node(Section("limits", Property(2))),
        () => Node(Property(size / 2)),
        () => Node(
            from attributes in Many(Property(size / 2), 3)
            from body in Block(size)
            select new WithBlock(default, attributes, body)));

    private static Gen<PolicyDeclaration> Policy(int size) =>
        from name in Word
        from rules in Many(Rule(size / 2), 3)
        select new PolicyDeclaration(default, name, rules);

    private static Gen<PolicyRule> Rule(int size) =>
        from effect in Gen.Elements(Enum.GetValues<PolicyEffect>())
        from operand in Expression(size)
        from guard in Maybe(Expression(size))
        from qualifier in Maybe(from word in Gen.Elements("for", "with") from what in Expression(size / 2) select new PolicyQualifier(default, word, what))
        select new PolicyRule(default, effect, operand, guard) { Qualifier = qualifier };

    private static Gen<FunctionDeclaration> Function(int size) =>
        from name in Word
        from parameters in Many(Parameter, 3)
        from type in Maybe(Type(2))
        from body in Block(size)
        select new FunctionDeclaration(default, name, parameters, type, body);

    private static Gen<PropertySection> Section(string name, Gen<Property> property) =>
        from properties in Many(property, 3)
        select new PropertySection(default, name, properties);

    /// <summary>Names that mean nothing else wherever a property may stand.</summary>
    private static Gen<Property> Property(int size) =>
        from name in Gen.Elements("cron", "path", "store", "agent", "limit", "if")
        from value in Gen.OneOf(
            Literal,
            Up<Expression, Expression.Array>(Array(size)),
            Up<Expression, Expression.Record>(Record(size, named: false)))
        select new Property(default, name, value);

    private static Gen<Parameter> Parameter =>
        from name in AnyWord
        from type in Type(2)
        select new Parameter(default, name, type);

    private static Gen<TypeReference> Type(int depth) =>
        from name in Word
        from arguments in depth == 0 ? Gen.Constant(ImmutableArray<TypeReference>.Empty) : Many(Type(depth - 1), 2)
        select new TypeReference(default, name, arguments);

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> element, int most) =>
        from count in Gen.Choose(0, most)
        from elements in element.ArrayOf(count)
        select elements.ToImmutableArray();

    private static Gen<T?> Maybe<T>(Gen<T> element)
        where T : class
        => Gen.OneOf(Gen.Constant<T?>(null), element.Select(T? (it) => it));

    /// <summary>One of the choices, none of which is made before it is chosen: trees have no end.</summary>
    private static Gen<T> Pick<T>(params Func<Gen<T>>[] choices) =>
        from choice in Gen.Elements(choices)
        from picked in choice()
        select picked;

    private static Gen<TBase> Up<TBase, T>(Gen<T> gen)
        where T : TBase
        => gen.Select(TBase (it) => it);

    private static Gen<SyntaxNode> Node<T>(Gen<T> gen)
        where T : SyntaxNode
        => Up<SyntaxNode, T>(gen);
}
