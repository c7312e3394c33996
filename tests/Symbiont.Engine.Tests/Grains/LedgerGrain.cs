using System.Globalization;
using Symbiont.Engine.Tests.Hosting;

namespace Symbiont.Engine.Tests.Grains;

/// <summary>Keeps every token that it was given, so that a lost or a doubled one shows.</summary>
internal sealed class LedgerGrain(CommittedTokens committed) : Grain<LedgerState>, ILedgerGrain, IRemindable, IReceive<Told>
{
    public const string Feed = "ledger";

    private LedgerState Now => State ?? LedgerState.Empty;

    public Task<int> Add(string token)
    {
        State = Now.With(token);
        Turn.Append(Feed, new Entry(token));
        Turn.OnCommitted(() => committed.Add(token));
        return Task.FromResult(State.Tokens.Count);
    }

    public Task<int> AddAndTell(string token, string other)
    {
        Turn.Send(GrainId.Of<ILedgerGrain>(other), new Told(token));
        return Add(token);
    }

    public Task<int> TellNext(string other)
    {
        var number = Now.Tokens.Count + 1;
        Turn.Send(GrainId.Of<ILedgerGrain>(other), new Told(number.ToString(CultureInfo.InvariantCulture)));
        State = Now.With("");
        return Task.FromResult(number);
    }

    public Task Remind(int inSeconds, string near)
    {
        Turn.SetReminder("add", Turn.Now.AddSeconds(inSeconds), GrainId.Of<ILedgerGrain>(near));
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due)
    {
        var token = due.Due.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        Turn.Append(Feed, new Entry(token));
        State = Now.With(token);
        return Task.CompletedTask;
    }

    public Task Claim(string name)
    {
        Turn.Claim("ledger-name", name);
        State = Now.With(name);
        return Task.CompletedTask;
    }

    public Task Open(string token, IReadOnlyList<string> others)
    {
        foreach (var other in others)
            Turn.Create(GrainId.Of<ILedgerGrain>(other), LedgerState.Empty.With($"from {token}"));
        State = Now.With(token);
        return Task.CompletedTask;
    }

    public Task<Guid> Start(string what) => Task.FromResult(Turn.StartWork("jobs", new Job(what)));

    public Task<Guid> StartNear(string what, string near) => Task.FromResult(Turn.StartWork("jobs", new Job(what), near: GrainId.Of<ILedgerGrain>(near)));

    public Task End(Guid item)
    {
        Turn.EndWork(item);
        return Task.CompletedTask;
    }

    public Task Forget()
    {
        Turn.Forget();
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> Tokens() => Task.FromResult(Now.Tokens);

    public Task Receive(Told message)
    {
        State = Now.With(message.Token);
        Turn.OnCommitted(() => committed.Add($"told {message.Token}"));
        return Task.CompletedTask;
    }
}
