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

    Task Open(string otherKey, int balance);

    Task Transfer(string otherKey, int amount);

    Task TransferOneByOne(string otherKey, int count);

    Task Name(string name);

    Task Remind(string name, int inSeconds);

    Task Forget(string reminder);

    Task<Guid> Start(string what);

    Task End(Guid item);

    Task Everything(string name, bool thenFail);

    Task Waits();

    Task Grow(int bytes);

    Task Close();
}
