using Symbiont.Engine;
using Symbiont.Language.Syntax;
using Symbiont.Secrets;

namespace Symbiont.Agents.Webhooks;

/// <summary>
/// <c>webhook</c> blocks. A path is claimed, and the settings are written under it, in the commit of the agent whose program has the block: they change together, and
/// whoever reads the settings of a path reads those of its holder.
/// </summary>
internal sealed class WebhookBlock(IVault vault) : IProgramBlock
{
    public const string KindName = "webhook";

    private const string Claim = "webhook-path";

    /// <summary>They stand in the agent's state.</summary>
    private const int MaxBlocks = 32;

    public string Kind => KindName;

    public void Check(BlockCheck check)
    {
        var paths = new Dictionary<string, WebhookDeclaration>(StringComparer.Ordinal);
        foreach (var (block, number) in check.Program.Webhooks.Select((block, number) => (block, number)))
        {
            if (number == MaxBlocks)
                check.Error(block.Position, $"a program has {MaxBlocks} webhooks at most");
            if (new WebhookReader(block, check).Read("") is not { } read)
                continue;
            if (!paths.TryAdd(read.Path, block))
                check.Error(block.Position, $"the webhook '{paths[read.Path].Name}' at {paths[read.Path].Position} has the path /hooks/{read.Path} already");
            if (AgentOf(block) is { } agent && agent != check.Agent.Name)
            {
                throw BlockCheck.NotWired(KindName, block.Position,
                    $"The webhook '{block.Name}' is for the agent '{agent}', and the one that runs here is '{check.Agent.Name}'.");
            }
        }
    }

    public IReadOnlyList<HeldBlock> Commit(BlockCommit commit)
    {
        var wanted = (commit.Program?.Webhooks ?? []).Select(block => new WebhookReader(block, null).Read(commit.AgentId)!.Value).ToList();
        foreach (var gone in commit.Held.Where(held => wanted.All(webhook => webhook.Path != held.Key)))
        {
            commit.Turn.Release(Claim, gone.Key);
            commit.Turn.Delete(WebhookSettings.Space, gone.Key);
        }

        foreach (var (path, settings) in wanted)
        {
            if (commit.Held.All(held => held.Key != path))
                Take(commit.Turn, path);
            commit.Turn.Put(WebhookSettings.Space, path, settings);
        }

        return [.. wanted.Select(webhook => new HeldBlock(KindName, webhook.Settings.Block, webhook.Path))];
    }

    public async Task<IReadOnlyList<ProgramWarning>> FindWarnings(ProgramSyntax program, string agentName, CancellationToken cancelled)
    {
        var warnings = new List<ProgramWarning>();
        foreach (var block in program.Webhooks)
        {
            if (new WebhookReader(block, null).Read("") is not { } read)
                continue;
            try
            {
                await vault.ReadAsync(read.Settings.Secret, agentName, cancelled);
            }
            catch (Exception unreadable) when (unreadable is SecretNotFoundException or SecretForbiddenException)
            {
                warnings.Add(new(block.Position.Line, block.Position.Column, $"the webhook '{block.Name}' answers 503 until its secret can be read: {unreadable.Message}"));
            }
        }

        return warnings;
    }

    private static void Take(Turn turn, string path)
    {
        try
        {
            turn.Claim(Claim, path);
        }
        catch (ClaimTakenException)
        {
            var message = $"Another agent has the webhook /hooks/{path} already.";
            throw new DomainException(ErrorKind.Conflict, "WEBHOOK_PATH_TAKEN", message, new InvalidDetails("dsl", "taken", [new("dsl", "taken", message)]));
        }
    }

    private static string? AgentOf(WebhookDeclaration block) => block.Properties.FirstOrDefault(property => property.Name == "agent")?.Value switch
    {
        Expression.Text text => text.Value,
        Expression.Name name => name.Identifier,
        _ => null,
    };
}
