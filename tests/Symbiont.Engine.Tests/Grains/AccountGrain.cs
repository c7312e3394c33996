namespace Symbiont.Engine.Tests.Grains;

internal sealed class AccountGrain : Grain<AccountState>, IAccountGrain, IRemindable, IReceive<Deposited>
{
    private AccountState Now => State ?? new(0, []);

    public Task<int> Deposit(int amount)
    {
        State = Now with { Balance = Now.Balance + amount };
        return Task.FromResult(State.Balance);
    }

    public Task<int> Withdraw(int amount)
    {
        State = Now with { Balance = Now.Balance - amount };
        Turn.Append("history", new Entry($"withdrawn {amount}"));
        return State.Balance < 0 ? throw new OverdrawnException() : Task.FromResult(State.Balance);
    }

    public Task<int> Balance() => Task.FromResult(Now.Balance);

    public Task<int> Touch() => Task.FromResult(Now.Balance);

    public Task<int> BalanceAndChange()
    {
        State = Now with { Balance = 1 };
        return Task.FromResult(1);
    }

    public Task Open(string otherKey, int balance)
    {
        Turn.Create(GrainId.Of<IAccountGrain>(otherKey), new AccountState(balance, []));
        return Task.CompletedTask;
    }

    public Task Transfer(string otherKey, int amount)
    {
        State = Now with { Balance = Now.Balance - amount };
        Turn.Send(GrainId.Of<IAccountGrain>(otherKey), new Deposited(amount, Poison: amount == 13));
        return Task.CompletedTask;
    }

    public Task TransferOneByOne(string otherKey, int count)
    {
        for (var i = 1; i <= count; i++)
            Turn.Send(GrainId.Of<IAccountGrain>(otherKey), new Deposited(i));
        return Task.CompletedTask;
    }

    public Task Spread(string prefix, int count)
    {
        for (var i = 0; i < count; i++)
            Turn.Send(GrainId.Of<IAccountGrain>($"{prefix}{i}"), new Deposited(1));
        return Task.CompletedTask;
    }

    public Task Name(string name)
    {
        Turn.Claim("account-name", name);
        State = Now;
        return Task.CompletedTask;
    }

    public Task Remind(string name, int inSeconds)
    {
        Turn.SetReminder(name, Turn.Now.AddSeconds(inSeconds));
        return Task.CompletedTask;
    }

    public Task Forget(string reminder)
    {
        Turn.CancelReminder(reminder);
        return Task.CompletedTask;
    }

    public Task<Guid> Start(string what) => Task.FromResult(Turn.StartWork("jobs", new Job(what)));

    public Task End(Guid item)
    {
        Turn.EndWork(item);
        return Task.CompletedTask;
    }

    public Task Everything(string name, bool thenFail)
    {
        State = Now with { Balance = 7 };
        Turn.Create(GrainId.Of<IAccountGrain>($"{name}-child"), new AccountState(1, []));
        Turn.Send(GrainId.Of<IAccountGrain>($"{name}-other"), new Deposited(1));
        Turn.SetReminder("later", Turn.Now.AddHours(1));
        Turn.StartWork("nobody", new Job(name));
        Turn.Append("history", new Entry(name));
        Turn.Put("space", name, 1);
        Turn.Index("list", name, 1);
        Turn.Claim("account-name", name);
        Turn.PutBody("body", "x"u8.ToArray());
        return thenFail ? throw new OverdrawnException() : Task.CompletedTask;
    }

    public Task Visit(string name)
    {
        State = Now with { Balance = 7 };
        Turn.Create(GrainId.Of<IAccountGrain>($"{name}-child"), new AccountState(1, []));
        Turn.Send(GrainId.Of<IAccountGrain>($"{name}-other"), new Deposited(1));
        Turn.Append("history", new Entry(name));
        Turn.Put("space", name, 1);
        Turn.Index("list", name, 1);
        Turn.Claim("account-name", name);
        Turn.PutBody("body", "x"u8.ToArray());
        return Task.CompletedTask;
    }

    public Task CleanUp(string name)
    {
        Turn.Delete("space", name);
        Turn.Unindex("list", name);
        Turn.Release("account-name", name);
        Turn.Forget();
        return Task.CompletedTask;
    }

    public Task Keep(byte[] body)
    {
        Turn.PutBody("kept", body);
        return Task.CompletedTask;
    }

    public Task Waits() => new TaskCompletionSource().Task;

    public Task Grow(int bytes)
    {
        State = Now with { Filler = new string('x', bytes) };
        return Task.CompletedTask;
    }

    public Task Close()
    {
        Turn.Forget();
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        State = Now with { Seen = [.. Now.Seen, due.Name] };
        return Task.CompletedTask;
    }

    public Task Receive(Deposited message)
    {
        if (message.Poison && Now.Filler is null)
            throw new OverdrawnException();
        if (message.Amount == 9_999)
            return new TaskCompletionSource().Task;
        State = Now with { Balance = Now.Balance + message.Amount, Seen = [.. Now.Seen, $"+{message.Amount}"] };
        return Task.CompletedTask;
    }
}
