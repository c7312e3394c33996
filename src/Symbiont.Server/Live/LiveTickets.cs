using System.Security.Cryptography;
using System.Text;
using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Takes tickets of the live view; who guesses them is slowed down like one who guesses tokens.</summary>
internal sealed class LiveTickets(IGrainFactory grains, LoginGuard guard, ClientAddress addresses)
{
    /// <summary>Only the digest of a ticket is stored.</summary>
    public static string KeyOf(string ticket) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ticket)));

    /// <summary>Whose right it was; null: it is not valid, or has been used.</summary>
    public async Task<string?> Redeem(HttpContext context, string ticket)
    {
        var address = addresses.Of(context);
        if (guard.Left(address, Caller.Anonymous) is not null)
            return null;
        var caller = await grains.GetGrain<ILiveTicketGrain>(KeyOf(ticket), new() { Cancelled = context.RequestAborted }).Redeem();
        if (caller is null)
            guard.Wait(address, null);
        return caller;
    }
}
