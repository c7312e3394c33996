using Symbiont.Language.Syntax.Lexing;

namespace Symbiont.Language.Syntax.Parsing;

/// <summary>Agents and policies.</summary>
internal sealed partial class ProgramParser
{
    private AgentDeclaration Agent()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'agent'");
        var parameters = !lost && At(TokenKind.OpenParen) ? Parameters() : [];
        var parametersEnd = tokens.Previous.End;
        var returns = lost ? null : ReturnType();
        var members = Braced("the agent", AgentMember, holdsItems: true);
        return new AgentDeclaration(start, name, parameters, returns, members) { ParametersEnd = parametersEnd, End = tokens.Previous.End };
    }

    private SyntaxNode? AgentMember()
    {
        var next = tokens.Peek(1).Kind;
        if (tokens.Current.IsWord)
        {
            var separated = next is TokenKind.Assign or TokenKind.Colon;
            switch (tokens.Current.Text)
            {
                case "capabilities" when separated:
                    return Capabilities();
                case "with" when !separated:
                    return WithBlock();
                case "policy" when next == TokenKind.Identifier:
                    return Policy();
                case "function" when next == TokenKind.Identifier:
                    return Function();
            }
            if (separated)
                return Property(Separator.Required);
            if (next == TokenKind.OpenBrace)
                return Section(Separator.Required);
        }
        Expected("'capabilities', 'policy', 'function', 'with' or '}' to end the agent");
        return null;
    }

    private PolicyDeclaration Policy()
    {
        var start = tokens.Take().Position;
        var name = Name("a name after 'policy'");
        var rules = Braced("the policy", Rule);
        return new PolicyDeclaration(start, name, rules) { End = tokens.Previous.End };
    }

    private PolicyRule? Rule()
    {
        var start = tokens.Current.Position;
        if (Effect() is not { } effect)
        {
            Expected("'allow', 'deny', 'require', 'audit' or '}' to end the policy");
            return null;
        }
        var word = tokens.Take().Text;
        Expect(TokenKind.Colon, $"':' after '{word}'");
        if (lost)
            return null;
        var operand = RuleExpression("an action or condition");
        var qualifier = Qualifier();
        var guard = !lost && TryTake(TokenKind.If) ? RuleExpression("a condition") : null;
        return new PolicyRule(start, effect, operand, guard) { Qualifier = qualifier, End = (guard ?? qualifier?.Operand ?? operand).End };
    }

    private PolicyEffect? Effect() => (At(TokenKind.Identifier) ? tokens.Current.Text : "") switch
    {
        "allow" => PolicyEffect.Allow,
        "deny" => PolicyEffect.Deny,
        "require" => PolicyEffect.Require,
        "audit" => PolicyEffect.Audit,
        _ => null,
    };

    /// <summary>An expression in a rule; the next rule's first word is none.</summary>
    private Expression RuleExpression(string what)
    {
        if (Effect() is null || tokens.Peek(1).Kind != TokenKind.Colon)
            return Expression();
        Expected(what);
        return Missing();
    }

    private PolicyQualifier? Qualifier()
    {
        if (lost || !(At(TokenKind.For) || AtWord("with")))
            return null;
        var word = tokens.Take();
        var operand = RuleExpression("a name");
        return new PolicyQualifier(word.Position, word.Text, operand) { End = operand.End };
    }
}
