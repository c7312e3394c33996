using System.Net;

namespace Symbiont.Outbound;

/// <summary>Turns host names into addresses. Asked once per connection; the answer is what gets checked and what gets connected.</summary>
internal interface IHostResolver
{
    Task<IPAddress[]> Resolve(string host, CancellationToken cancellationToken);
}
