using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>Prints a tree as canonical text.</summary>
internal sealed partial class TreePrinter(SourceText source)
{
    private readonly LayoutWriter writer = new(source);
    private readonly Measure measure = new(source);

    /// <summary>Prints a tree that no text belongs to.</summary>
    public static string PrintTree(ProgramSyntax program) => new TreePrinter(new SourceText("", [])).Print(program);

    public string Print(ProgramSyntax program)
    {
        foreach (var item in program.Items)
        {
            writer.Blank();
            writer.BeginLine(item.Position);
            Item(item);
        }
        return writer.Finish();
    }

    private void Item(Declaration item)
    {
        switch (item)
        {
            case MetadataDeclaration metadata:
                writer.Write("metadata ");
                Members(metadata.Properties, metadata.End, " = ");
                break;
            case AgentDeclaration agent:
                Agent(agent);
                break;
            case PolicyDeclaration policy:
                Policy(policy);
                break;
            case TypeDeclaration type:
                Type(type);
                break;
            case FunctionDeclaration function:
                Function(function);
                break;
            case ScheduleDeclaration schedule:
                writer.Write(schedule.Name is null ? "schedule " : $"schedule {schedule.Name} ");
                Members(schedule.Properties, schedule.End, ": ");
                break;
            case ChannelDeclaration channel:
                writer.Write($"channel {channel.Name} ");
                Members(channel.Members, channel.End, ": ");
                break;
            case MemoryDeclaration memory:
                writer.Write($"memory {memory.Name} ");
                Members(memory.Members, memory.End, " ");
                break;
            case WebhookDeclaration webhook:
                writer.Write($"webhook {webhook.Name} ");
                Members(webhook.Members, webhook.End, " ");
                break;
        }
    }

    private void Agent(AgentDeclaration agent)
    {
        writer.Write($"agent {agent.Name}");
        if (!agent.Parameters.IsEmpty)
            List("(", agent.Parameters, ")", agent.Position, agent.ParametersEnd, Field);
        ReturnType(agent.ReturnType);
        writer.Space();
        Members(agent.Members, agent.End, " = ");
    }

    private void Function(FunctionDeclaration function)
    {
        writer.Write($"function {function.Name}");
        List("(", function.Parameters, ")", function.Position, function.ParametersEnd, Field);
        ReturnType(function.ReturnType);
        writer.CommentsBefore(function.Body.Position);
        writer.Space();
        Block(function.Body);
    }

    private void Type(TypeDeclaration type)
    {
        writer.Write($"type {type.Name} = ");
        if (type.Alias is null)
            List("{", type.Fields, "}", type.Position, type.End, Field, padded: true);
        else
            writer.Write(type.Alias.ToString());
    }

    private void Field(Parameter field)
    {
        // Types are written in one piece; comments inside come before.
        writer.CommentsBefore(field.End);
        writer.Write($"{field.Name}: {field.Type}");
    }

    private void ReturnType(TypeReference? type)
    {
        if (type is not null)
            writer.Write($" -> {type}");
    }
}
