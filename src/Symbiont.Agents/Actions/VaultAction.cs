using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;
using Symbiont.Secrets;

namespace Symbiont.Agents.Actions;

/// <summary>A <c>vault://path</c> read. Its value is encrypted in the journal and hidden in whatever leaves the execution.</summary>
internal sealed class VaultAction(IVault vault) : IHostAction
{
    public const string Name = "vault";

    public IReadOnlyList<string> Names { get; } = [Name];

    public ActionKind Kind => ActionKind.Recorded;

    public async ValueTask<Value> Perform(ActionCall call, ActionContext context, CancellationToken cancelled)
    {
        try
        {
            var secret = await vault.ReadAsync(call.Text("path", 0), context.Execution.AgentName, cancelled);
            context.Secrets.Add(secret);
            return Value.Of(secret);
        }
        catch (SecretNotFoundException missing)
        {
            throw new ActionException("SECRET_NOT_FOUND", missing.Message);
        }
        catch (SecretForbiddenException forbidden)
        {
            throw new ActionException("SECRET_FORBIDDEN", forbidden.Message);
        }
    }
}
