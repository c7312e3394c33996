namespace Symbiont.Engine.Tests.Grains;

[GrainType("account")]
public interface IAccountGrain : IGrain
{
    Task<int> Deposit(int amount);

    Task<int> Withdraw(int amount);

    [ReadOnly]
    Task<int> Balance();

    [ReadOnly]
    Task<int> BalanceAndChange();

    /// <summary>The balance, by a turn in line that changes nothing.</summary>
    Task<int> Touch();

    Task Open(string otherKey, int balance);

    Task Transfer(string otherKey, int amount);

    Task TransferOneByOne(string otherKey, int count);

    /// <summary>Sends 1 to so many accounts, <c>prefix0</c> and on.</summary>
    Task Spread(string prefix, int count);

    Task Name(string name);

    Task Remind(string name, int inSeconds);

    Task Forget(string reminder);

    Task<Guid> Start(string what);

    Task End(Guid item);

    Task Everything(string name, bool thenFail);

    /// <summary>Writes a row of every kind that <see cref="CleanUp"/> removes.</summary>
    Task Visit(string name);

    Task CleanUp(string name);

    Task Keep(byte[] body);

    Task Waits();

    Task Grow(int bytes);

    Task Close();
}
