namespace Symbiont.Engine;

/// <summary>Reads claims of unique keys, made by <see cref="Turn.Claim"/>.</summary>
public interface IClaims
{
    /// <summary>The grain that holds the key; null: nobody does.</summary>
    ValueTask<GrainId?> FindHolder(string space, string key);
}
