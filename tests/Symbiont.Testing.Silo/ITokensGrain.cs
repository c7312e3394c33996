using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <summary>Keeps every token that it was given; each is given once.</summary>
[GrainType("tokens")]
public interface ITokensGrain : IGrain
{
    /// <summary>Adds the token to the state and to the feed; how many there are then.</summary>
    Task<int> Add(string token);

    /// <summary>As <see cref="Add"/>, and another grain is told.</summary>
    Task<int> Tell(string token, string other);

    /// <summary>As <see cref="Add"/>, and a work item has the token done.</summary>
    Task<int> Work(string token);

    /// <summary>As <see cref="Add"/>, and a reminder has the token done after that many milliseconds.</summary>
    Task<int> Remind(string token, int after);

    /// <summary>Ends the work item.</summary>
    Task Done(string token, string silo, Guid item);

    /// <summary>Changes nothing and throws <see cref="RefusedException"/> with what it has seen.</summary>
    Task Refuse(string token);

    [ReadOnly]
    Task<TokensState> Read();
}
