namespace Symbiont.Engine.Tests.Grains;

[GrainType("ledger")]
public interface ILedgerGrain : IGrain
{
    /// <summary>Adds the token to the state and to the feed; the tokens so far.</summary>
    Task<int> Add(string token);

    /// <summary>As <see cref="Add"/>, and another ledger is told of it.</summary>
    Task<int> AddAndTell(string token, string other);

    /// <summary>Tells another ledger the next number.</summary>
    Task<int> TellNext(string other);

    /// <summary>In so many seconds, and near another ledger, adds to the state and to the feed when that was due, in milliseconds since 1970.</summary>
    Task Remind(int inSeconds, string near);

    Task Claim(string name);

    /// <summary>Adds a token, and gives the other ledgers a first one where they have none.</summary>
    Task Open(string token, IReadOnlyList<string> others);

    Task<Guid> Start(string what);

    /// <summary>Starts work near another ledger.</summary>
    Task<Guid> StartNear(string what, string near);

    Task End(Guid item);

    Task Forget();

    [ReadOnly]
    Task<IReadOnlyList<string>> Tokens();
}
