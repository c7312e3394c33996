using Microsoft.Extensions.DependencyInjection;
using Symbiont.Agents.Tests.Hosting;
using Symbiont.Secrets;

namespace Symbiont.Agents.Tests.Webhooks;

/// <summary>Nobody learns by the work that is done for him whether a path is a webhook's.</summary>
public sealed class UnknownPathTests
{
    [Theory]
    [EachStore("hook")]
    [EachStore("nothing")]
    [EachStore("no path/at\0all")]
    public async Task For_any_path_the_vault_is_asked_once_before_the_refusal(StoreKind kind, string path)
    {
        var vault = new CountingVault();
        await using var host = await TestHost.Start(kind, settings => settings.Services.AddSingleton<IVault>(vault));
        await host.Create(Hooked.Program());
        vault.Reads = 0;

        Assert.Equal(new(WebhookStatus.Refused), await host.Send(Deliveries.Signed("github", "{}"u8.ToArray(), host.Clock.GetUtcNow(), "guess"), path));

        Assert.Equal(1, vault.Reads);
    }

    private sealed class CountingVault : IVault
    {
        public int Reads { get; set; }

        public Task<string> ReadAsync(string path, string readerAgentName, CancellationToken cancellationToken)
        {
            Reads++;
            return path == "hooks/key" ? Task.FromResult(Deliveries.Secret) : throw new SecretNotFoundException(path, "There is none.");
        }
    }
}
