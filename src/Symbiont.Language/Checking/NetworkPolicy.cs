using System.Collections.Immutable;

namespace Symbiont.Language.Checking;

/// <summary>Where an agent's network actions may go.</summary>
/// <param name="AllowsAll">Whether any host is allowed, within the address guard.</param>
/// <param name="Hosts">The allowed hosts where not all are; empty denies everything.</param>
public sealed record NetworkPolicy(bool AllowsAll, ImmutableArray<string> Hosts)
{
    /// <summary><c>allow_all</c>, the default.</summary>
    public static NetworkPolicy AllowAll { get; } = new(true, []);

    /// <summary><c>deny_all</c>.</summary>
    public static NetworkPolicy DenyAll { get; } = new(false, []);
}
