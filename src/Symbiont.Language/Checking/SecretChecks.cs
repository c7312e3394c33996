using Symbiont.Language.Syntax;

namespace Symbiont.Language.Checking;

/// <summary>Secrets that stand in the program instead of in the vault.</summary>
internal static class SecretChecks
{
    public static void Run(ProgramSyntax program, DiagnosticList diagnostics)
    {
        foreach (var item in program.Items)
        {
            var properties = item switch
            {
                MetadataDeclaration metadata => metadata.Properties,
                ScheduleDeclaration schedule => schedule.Properties,
                AgentDeclaration agent => Properties(agent.Members).Concat(agent.With?.Attributes ?? []),
                ChannelDeclaration channel => Properties(channel.Members),
                MemoryDeclaration memory => Properties(memory.Members),
                WebhookDeclaration webhook => Properties(webhook.Members),
                _ => [],
            };
            foreach (var property in properties.Where(property => property.Name == "secret" && !IsReference(property.Value)))
                diagnostics.Error(property.Value.Position, "a secret must be a reference such as vault://webhooks/github, never the secret itself");
        }
    }

    private static IEnumerable<Property> Properties(IEnumerable<SyntaxNode> members) => members.SelectMany(member => member switch
    {
        Property property => [property],
        PropertySection section => section.Properties,
        _ => Enumerable.Empty<Property>(),
    });

    private static bool IsReference(Expression value) =>
        value is Expression.Vault
        || (value is Expression.Text { Value: var text } && text.StartsWith("vault://", StringComparison.Ordinal) && text.Length > "vault://".Length);
}
