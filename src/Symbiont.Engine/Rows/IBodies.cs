namespace Symbiont.Engine;

/// <summary>Reads big values of grains, written by <see cref="Turn.PutBody"/>.</summary>
public interface IBodies
{
    /// <summary>The value; null: there is none of that name.</summary>
    ValueTask<ReadOnlyMemory<byte>?> GetBody(GrainId grain, string name);
}
