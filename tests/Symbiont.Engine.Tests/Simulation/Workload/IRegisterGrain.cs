namespace Symbiont.Engine.Tests.Simulation;

/// <summary>A grain whose state is the list of everything that ever happened to it; every answer is that list as the turn saw it.</summary>
[GrainType("register")]
public interface IRegisterGrain : IGrain
{
    Task<string> Append(int op);

    /// <summary>Refuses, saying what it saw, while the list has a length that the number divides.</summary>
    Task<string> AppendUnless(int op, int divisor);

    [ReadOnly]
    Task<string> Read();

    /// <summary>Changes nothing, in a turn of its own.</summary>
    Task<string> Look();

    Task<string> Send(int op, string to, int count);

    Task<string> Remind(int op, string name, int milliseconds);

    Task<string> CancelReminder(int op, string name);

    Task<string> Start(int op, int steps, bool ends, string at);

    /// <summary>Ends the work that was started last.</summary>
    Task<string> Stop(int op);

    Task<string> Mark(int op, bool isSet);

    Task<string> Step(int item, int attempt, int step);

    Task<string> End(int item, int attempt, Guid work);

    Task<string> Claim(int op, string name);

    Task<string> Release(int op, string name);

    Task<string> Create(int op, string child);
}
