namespace Symbiont.Server;

/// <summary>One thing without which the server cannot do its work. Registered as a service; all of them are asked.</summary>
internal interface IHealthCheck
{
    /// <summary>Short lower-case name for the log, for example <c>store</c>.</summary>
    string Name { get; }

    /// <summary>What is wrong, as a sentence that may be shown to anybody; null: nothing. May throw and may hang; both count as wrong.</summary>
    Task<string?> FindProblem(CancellationToken cancelled);
}
