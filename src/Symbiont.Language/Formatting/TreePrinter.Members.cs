using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>What stands in the braces of declarations.</summary>
internal sealed partial class TreePrinter
{
    /// <summary>Members one a line; <paramref name="separator"/> stands between the name and the value of a property.</summary>
    private void Members(IReadOnlyList<SyntaxNode> members, Position end, string separator)
    {
        writer.Open("{");
        foreach (var member in members)
        {
            writer.BeginLine(member.Position);
            Member(member, separator);
        }
        Close("}", members.Count == 0, end);
    }

    private void Member(SyntaxNode member, string separator)
    {
        switch (member)
        {
            case Property property:
                Property(property, separator);
                break;
            case PropertySection section:
                writer.Write($"{section.Name} ");
                Members(section.Properties, section.End, separator);
                break;
            case CapabilityList list:
                writer.Write("capabilities = ");
                List("[", list.Capabilities, "]", list.Position, list.End, Print);
                break;
            case WithBlock with:
                With(with);
                break;
            case PolicyDeclaration policy:
                Policy(policy);
                break;
            case FunctionDeclaration function:
                Function(function);
                break;
        }
    }

    private void Property(Property property, string separator)
    {
        // Where names and values stand side by side, braces after a name begin a section.
        var written = separator == " " && property.Value is Expression.Record ? ": " : separator;
        writer.Write(property.Name + written);
        Print(property.Value);
    }

    private void With(WithBlock with)
    {
        var attributes = with.Attributes;
        writer.Write("with");
        if (measure.IsOpen(with.Position, attributes, with.Body.Position) || !Room.Fits(writer.Column + 2, attributes))
        {
            writer.Indent();
            writer.Line();
            Lines(attributes, attribute => Property(attribute, " = "));
            writer.CommentsBefore(with.Body.Position);
            writer.Dedent();
            writer.Line();
        }
        else
        {
            writer.Space();
            Separated(attributes, attribute => Property(attribute, " = "));
            writer.CommentsBefore(with.Body.Position);
            writer.Space();
        }
        Block(with.Body);
    }

    private void Policy(PolicyDeclaration policy)
    {
        writer.Write($"policy {policy.Name} ");
        writer.Open("{");
        foreach (var rule in policy.Rules)
        {
            writer.BeginLine(rule.Position);
            Rule(rule);
        }
        Close("}", policy.Rules.IsEmpty, policy.End);
    }

    private void Rule(PolicyRule rule)
    {
        writer.Write(rule.Effect switch
        {
            PolicyEffect.Allow => "allow: ",
            PolicyEffect.Deny => "deny: ",
            PolicyEffect.Require => "require: ",
            _ => "audit: ",
        });
        Print(rule.Operand);
        var end = rule.Operand.End;
        if (rule.Qualifier is { } qualifier)
        {
            Continue(end, qualifier.Position, qualifier.Word + " ", qualifier.Operand);
            end = qualifier.End;
        }
        if (rule.Guard is not null)
            Continue(end, rule.Guard.Position, "if ", rule.Guard);
    }

    /// <summary>A further part of a rule, on its own line if the source has it there.</summary>
    private void Continue(Position end, Position start, string word, Expression expression)
    {
        writer.CommentsBefore(start);
        writer.Indent();
        if (end.Line < start.Line)
            writer.Line();
        else
            writer.Space();
        writer.Write(word);
        Print(expression);
        writer.Dedent();
    }
}
