namespace Symbiont.Engine;

/// <summary>A call that somebody waits for.</summary>
internal interface ICallResult
{
    /// <summary>Complete when the answer is durable; of the type that the grain's method declares.</summary>
    Task Result { get; }
}
