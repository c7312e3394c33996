using Symbiont.Agents;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>The common error body, and what may stand in its <c>details</c>, so that the document describes all of it: the framework knows one type for a status.</summary>
internal sealed record ErrorViews(
    ErrorBody Body, InvalidDetails Invalid, MalformedJsonDetails Malformed, BodyTooLargeDetails BodyTooLarge, ProgramTooLargeDetails ProgramTooLarge,
    BlockNotWiredDetails BlockNotWired, ExecutionStanding Standing, WorkflowFailure Failed, InternalDetails Internal)
{
    /// <summary>The shapes of <c>details</c>, by the names of their schemas.</summary>
    public static IReadOnlyList<string> OfDetails { get; } =
    [
        nameof(InvalidDetails), nameof(MalformedJsonDetails), nameof(BodyTooLargeDetails), nameof(ProgramTooLargeDetails), nameof(BlockNotWiredDetails),
        nameof(ExecutionStanding), nameof(WorkflowFailure), nameof(InternalDetails),
    ];
}
