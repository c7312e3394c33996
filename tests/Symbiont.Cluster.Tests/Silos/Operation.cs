namespace Symbiont.Cluster.Tests;

/// <summary>One call of a client, as the client saw it.</summary>
/// <param name="Kind">What it was to do.</param>
/// <param name="Grain">With which grain.</param>
/// <param name="Token">Given once in the whole run.</param>
/// <param name="Other">The grain that is told.</param>
/// <param name="Begun">When it was sent.</param>
internal sealed record Operation(OperationKind Kind, string Grain, string Token, string? Other, long Begun)
{
    /// <summary>It changes nothing and says what it has seen.</summary>
    public bool IsRead => Kind is OperationKind.Read or OperationKind.Refuse;

    /// <summary>When the answer came; null: none came, and it may have happened or not.</summary>
    public long? Answered { get; init; }

    /// <summary>The answer of a writer: the token's place, from 1.</summary>
    public int Place { get; init; }

    /// <summary>The answer of a reader, and of a refusal.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];
}
