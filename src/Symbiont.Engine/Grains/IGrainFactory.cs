namespace Symbiont.Engine;

/// <summary>Hands out references to grains. A reference is cheap, holds no state and touches nothing until it is called.</summary>
public interface IGrainFactory
{
    /// <summary>A reference to the grain of this type and key; every call made through it carries <paramref name="options"/>.</summary>
    /// <param name="key">1 to 256 characters.</param>
    /// <param name="options">Deadline, cancellation and idempotency of the calls; null: the defaults.</param>
    TGrain GetGrain<TGrain>(string key, CallOptions? options = null) where TGrain : class, IGrain;
}
