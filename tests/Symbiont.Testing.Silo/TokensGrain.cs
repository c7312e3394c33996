using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

internal sealed class TokensGrain(SiloName silo, EarlyRefusals early) : Grain<TokensState>, ITokensGrain, IRemindable, IReceive<Told>
{
    public const string Feed = "tokens";

    private TokensState Now => State ?? TokensState.Empty;

    public Task<int> Add(string token)
    {
        State = Now with { Added = [.. Now.Added, token] };
        Turn.Append(Feed, new Added(token));
        return Task.FromResult(State.Added.Count);
    }

    public Task<int> Tell(string token, string other)
    {
        Turn.Send(GrainId.Of<ITokensGrain>(other), new Told(token, Turn.Grain.Key));
        return Add(token);
    }

    public Task<int> Work(string token)
    {
        Turn.StartWork(TokensWork.Name, new Job(token));
        return Add(token);
    }

    public Task<int> Remind(string token, int after)
    {
        Turn.SetReminder(token, Turn.Now.AddMilliseconds(after));
        return Add(token);
    }

    public Task Done(string token, string silo, Guid item)
    {
        Turn.EndWork(item);
        return Finish(token, silo);
    }

    public Task Refuse(string token)
    {
        early.Refuse(token, Now);
        throw new RefusedException(Now);
    }

    public Task<TokensState> Read() => Task.FromResult(Now);

    public Task Receive(Told message)
    {
        State = Now with { Told = [.. Now.Told, $"{message.Sender} {message.Token}"] };
        return Task.CompletedTask;
    }

    public Task ReceiveReminder(Reminder due) => Finish(due.Name, silo.Value);

    private Task Finish(string token, string by)
    {
        State = Now with { Done = [.. Now.Done, $"{token}@{by}"] };
        return Task.CompletedTask;
    }
}
