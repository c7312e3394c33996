using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>What a batch of turns came to, before the store has had its say.</summary>
internal sealed class TurnDraft(GrainSnapshot seen, GrainId id)
{
    private const int MaxState = 64 * 1024;
    private GrainCommit? effects;

    public GrainSnapshot Seen { get; } = seen;

    public object? State { get; set; } = seen.State;

    public GrainCommit Effects => effects ??= new(id, Seen.Version);

    public List<TurnResult> Results { get; } = [];

    public bool TooLarge { get; private set; }

    public void Add(GrainCommit turn)
    {
        if (effects is null)
            effects = turn;
        else
            effects.Add(turn);
    }

    public void Finish(GrainDescriptor type)
    {
        if (State is null || ReferenceEquals(State, Seen.State))
            return;
        var state = type.Write(State);
        if (state.Json.Length <= MaxState)
        {
            Effects.State = state;
            return;
        }

        if (Results.Count > 1)
        {
            TooLarge = true;
            return;
        }

        // The only turn of this batch made the state too large: it fails, and nothing of it happens.
        Results[0] = Results[0] with
        {
            Ran = null,
            Error = new DomainException(ErrorKind.TooLarge, "STATE_TOO_LARGE", $"The state of {id} would have {state.Json.Length} bytes; {MaxState} are allowed."),
            Committed = [],
        };
        effects = new(id, Seen.Version);
        State = Seen.State;
    }
}
