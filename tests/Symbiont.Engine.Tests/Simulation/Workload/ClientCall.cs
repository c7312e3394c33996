namespace Symbiont.Engine.Tests.Simulation;

/// <summary>One call as its caller has seen it.</summary>
/// <param name="Op">Number of the operation; a repetition under the same idempotency key has the same.</param>
/// <param name="Grain">Whom it was made to.</param>
/// <param name="Entry">What it adds to the grain's list, up to its number; empty: nothing.</param>
internal sealed record ClientCall(int Op, GrainId Grain, string Entry)
{
    public long Invoked { get; init; }

    public long Answered { get; set; } = long.MaxValue;

    public CallOutcome Outcome { get; set; }

    /// <summary>The list that was answered, or that the refusal rests on.</summary>
    public string? Value { get; set; }

    /// <summary>The length of the list, where a row said it.</summary>
    public int? Length { get; set; }

    /// <summary>Why not.</summary>
    public string? Error { get; set; }

    /// <summary>Calls under one key get one answer; 0: it has no key.</summary>
    public int Key { get; init; }

    /// <summary>The unique name that it asks for.</summary>
    public string? Claims { get; init; }

    public override string ToString() => $"call {Op} ({Entry}) of {Grain} from {Invoked / 10} to {Answered / 10}: {Outcome} {Error} \"{Value}\" {Length}";
}
