namespace Symbiont.Engine.Storage.Memory;

/// <summary>What a SQLite file or a PostgreSQL database holds, in plain collections; several stores may share one.</summary>
internal sealed class MemoryDatabase
{
    public Lock Gate { get; } = new();

    public Dictionary<GrainId, MemoryGrain> Grains { get; } = [];

    public SortedDictionary<long, MemoryMessage> Messages { get; } = [];

    public Dictionary<Guid, MemoryWork> Work { get; } = [];

    public List<MemoryDeadLetter> DeadLetters { get; } = [];

    public List<MemoryFeedRow> Feeds { get; } = [];

    public Dictionary<string, SortedDictionary<string, ReadOnlyMemory<byte>>> Rows { get; } = [];

    public Dictionary<string, SortedDictionary<string, ReadOnlyMemory<byte>>> Lookups { get; } = [];

    public Dictionary<(string Space, string Key), GrainId> Claims { get; } = [];

    public Dictionary<(GrainId Grain, string Name), ReadOnlyMemory<byte>> Bodies { get; } = [];

    public Dictionary<(string Scope, string Key), (StoredAnswer Answer, DateTimeOffset At)> Answers { get; } = [];

    public SortedDictionary<long, MemorySilo> Silos { get; } = [];

    public long LastSilo { get; set; }

    public long LastMessage { get; set; }

    public long LastFeedRow { get; set; }

    public long LastDeadLetter { get; set; }
}
