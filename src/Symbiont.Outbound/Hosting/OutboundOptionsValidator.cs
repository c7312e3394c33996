using Microsoft.Extensions.Options;

namespace Symbiont.Outbound;

/// <summary>Stops the start with a sentence for every entry that cannot be read.</summary>
internal sealed class OutboundOptionsValidator : IValidateOptions<OutboundOptions>
{
    public ValidateOptionsResult Validate(string? name, OutboundOptions options)
    {
        var wrong = options.Entries()
            .Where(entry => AllowedHost.Parse(entry) is null)
            .Select(entry => $"SYMBIONT_HTTP_ALLOW_HOSTS: '{entry}' is no host[:port]; give a host name or an IP literal, without scheme, path or wildcard.")
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
