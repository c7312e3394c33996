using System.Globalization;
using System.Text.Json;
using Symbiont.Engine;

namespace Symbiont.Testing.Silo;

/// <summary>Carries out what comes on standard input, all at the same time, and writes the answers as they come.</summary>
internal sealed class Commands(
    IGrainFactory grains, IFeeds feeds, TokensWork work, ShiftedClock clock, Saboteur saboteur, EarlyRefusals early, TextWriter output)
{
    private const int ReminderDelay = 200;

    private readonly Lock gate = new();

    public async Task Run(TextReader input)
    {
        var running = new List<Task>();
        while (await input.ReadLineAsync() is { } line)
        {
            running.RemoveAll(command => command.IsCompleted);
            running.Add(Answer(JsonSerializer.Deserialize<Command>(line, JsonSerializerOptions.Web)!));
        }

        await Task.WhenAll(running);
    }

    private async Task Answer(Command command)
    {
        // Off the reading loop: a turn's call may run where it is made.
        await Task.Yield();
        try
        {
            Write(new { command.Id, Value = await Do(command) });
        }
        catch (DomainException refused)
        {
            Write(new { command.Id, Error = refused.Code, refused.Message });
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            Write(new { command.Id, Error = broken.GetType().Name, Message = broken.ToString() });
        }
    }

    private async Task<object?> Do(Command command)
    {
        switch (command.Do)
        {
            case "add":
                return await Grain().Add(command.Token!);
            case "tell":
                return await Grain().Tell(command.Token!, command.Other!);
            case "work":
                return await Grain().Work(command.Token!);
            case "remind":
                return await Grain().Remind(command.Token!, ReminderDelay);
            case "read":
                return await Grain().Read();
            case "refuse":
                return await Refusal(command);
            case "feed":
                return (await feeds.Read(GrainId.Of<ITokensGrain>(command.Grain!), TokensGrain.Feed, limit: 100_000)).Select(row => row.Read<Added>().Token);
            case "hold":
                work.Hold();
                return null;
            case "let-go":
                work.LetGo();
                return null;
            case "clock":
                clock.Offset = TimeSpan.FromSeconds(int.Parse(command.Token!, CultureInfo.InvariantCulture));
                return null;
            case "sabotage":
                saboteur.Sabotage = Enum.Parse<Sabotage>(command.Token!);
                return null;
            default:
                throw new DomainException(ErrorKind.Invalid, "UNKNOWN_COMMAND", $"There is no command {command.Do}.");
        }

        ITokensGrain Grain() => grains.GetGrain<ITokensGrain>(command.Grain!);
    }

    private async Task<TokensState> Refusal(Command command)
    {
        var atOnce = saboteur.Sabotage == Sabotage.ErrorAnsweredFromALostBatch ? early.Of(command.Token!) : null;
        var refused = Seen(grains.GetGrain<ITokensGrain>(command.Grain!).Refuse(command.Token!));
        return await await Task.WhenAny(refused, atOnce ?? refused);
    }

    private static async Task<TokensState> Seen(Task refusing)
    {
        try
        {
            await refusing;
            throw new InvalidOperationException("Nothing was refused.");
        }
        catch (RefusedException refused)
        {
            return refused.Seen;
        }
    }

    private void Write(object answer)
    {
        var line = JsonSerializer.Serialize(answer, JsonSerializerOptions.Web);
        lock (gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
