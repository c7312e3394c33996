namespace Symbiont.Server;

/// <summary>How large a body an endpoint takes; metadata of endpoints that differ from <see cref="Standard"/>.</summary>
/// <param name="Bytes">The most.</param>
internal sealed record BodyLimit(long Bytes)
{
    public const long MiB = 1024 * 1024;

    /// <summary>Where nothing else is said.</summary>
    public static BodyLimit Standard { get; } = new(MiB);

    /// <summary>Bodies that carry a program, which may itself have 1 MiB.</summary>
    public static BodyLimit Program { get; } = new(2 * MiB);

    /// <summary>Deliveries to webhooks.</summary>
    public static BodyLimit Hook { get; } = new(64 * 1024);

    /// <summary>What is read at most, and thrown away beyond the limit, so that a client that is still sending sees its 413.</summary>
    public const long ReadAway = 32 * MiB;
}
