using System.Reflection;
using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>Runs turns of one grain, one after another, each on a grain object of its own; nothing is committed here.</summary>
internal sealed class TurnRunner(GrainId id, GrainDescriptor type, TurnHost host)
{
    private static readonly TimeSpan MaxBatchTime = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs the calls from the front, as many as belong into one commit.</summary>
    /// <param name="batch">The calls.</param>
    /// <param name="seen">The state to begin from.</param>
    /// <param name="isStale">The state is known to be old by now: what is done so far will be lost.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="takenClaims">Claims that the store has refused to this batch.</param>
    public TurnDraft Run(List<Call> batch, GrainSnapshot seen, Func<bool> isStale, int limit, HashSet<(string, string)>? takenClaims)
    {
        var draft = new TurnDraft(seen, id);
        var started = host.Clock.GetTimestamp();
        HashSet<(string, string)>? keys = null;
        foreach (var call in batch)
        {
            if (draft.Results.Count >= limit || draft.Effects.Forget)
                break;
            if (draft.Results.Count > 0 && (isStale() || host.Clock.GetElapsedTime(started) > MaxBatchTime))
                break;
            // The same key twice: the second waits for the first one's answer, or is refused because its body is another.
            if (call.Options.Idempotency is { } key && !(keys ??= []).Add((key.Scope, key.Key)))
                break;
            if (call.Options.AlsoKnownAs is { } other && !(keys ??= []).Add((other.Scope, other.Key)))
                break;
            if (RestsOn(call, draft.Effects))
                break;
            if (call.Refused is { } refused)
                draft.Results.Add(new(call, null, refused, []));
            else if (!call.Answered)
                RunTurn(call, draft, takenClaims);
            else
                draft.Results.Add(new(call, null, new CallTimeoutException(call.Name), []));
        }

        draft.Finish(type);
        return draft;
    }

    /// <summary>Runs a read-only call and answers it.</summary>
    public void Read(Call call, GrainSnapshot seen)
    {
        var (grain, turn) = Begin(seen.State, seen.Version, null);
        var ran = Invoke(call, grain, out var error);
        if (error is null && (!turn.Effects.ChangesNothing || !ReferenceEquals(grain.StateObject, seen.State)))
            error = new InvalidOperationException($"{call.Name} is marked [ReadOnly] and changed something.");
        if (error is null)
            call.Succeed(ran!);
        else
            call.Fail(error);
    }

    /// <summary>
    /// The call rests on something in the store that an earlier turn of this batch undoes: a message that is taken, a reminder that is
    /// set anew or cancelled, a work item that is ended. Only the next batch's commit finds that it is gone.
    /// </summary>
    private static bool RestsOn(Call call, GrainCommit effects)
    {
        if (call.Delivery is { } message)
        {
            foreach (var taken in effects.Taken)
            {
                if (taken == message.Seq)
                    return true;
            }

            foreach (var reminder in effects.Reminders)
            {
                if (reminder.Name == message.Reminder)
                    return true;
            }
        }

        if (call.Options.Fence is { } fence)
        {
            foreach (var ended in effects.EndedWork)
            {
                if (ended == fence.Item)
                    return true;
            }
        }

        return false;
    }

    private void RunTurn(Call call, TurnDraft draft, HashSet<(string, string)>? takenClaims)
    {
        if (call.Options.Cancelled.IsCancellationRequested)
        {
            draft.Results.Add(new(call, null, new OperationCanceledException(call.Options.Cancelled), []));
            return;
        }

        host.Starts(call, id);
        var (grain, turn) = Begin(draft.State, draft.Seen.Version, takenClaims);
        var ran = Invoke(call, grain, out var error);
        if (error is not null)
        {
            draft.Results.Add(new(call, null, error, []));
            return;
        }

        draft.Results.Add(new(call, ran, null, turn.Committed));
        draft.State = turn.Effects.Forget ? null : grain.StateObject;
        if (call.Delivery is { } message)
            turn.Effects.Taken.Add(message.Seq);
        if (call.Options.Fence is { } fence)
            turn.Effects.Fences.Add(fence);
        if (call.Options.Idempotency is { } idempotency)
        {
            var answer = call.WriteAnswer(ran!);
            turn.Effects.Answers.Add(new(idempotency, answer));
            if (call.Options.AlsoKnownAs is { } other)
                turn.Effects.Answers.Add(new(other, answer));
        }

        draft.Add(turn.Effects);
    }

    private (Grain Grain, Turn Turn) Begin(object? state, long version, HashSet<(string, string)>? takenClaims)
    {
        var turn = new Turn(id, host.Source, new(id, version), takenClaims);
        var grain = type.NewGrain(host.Services);
        grain.StateObject = state;
        grain.Begin(turn);
        return (grain, turn);
    }

    private static Task? Invoke(Call call, Grain grain, out Exception? error)
    {
        error = null;
        try
        {
            var ran = call.Run(grain);
            if (!ran.IsCompleted)
                error = new TurnWaitedException(call.Name);
            else if (!ran.IsCompletedSuccessfully)
                error = ran.Exception?.InnerException ?? new OperationCanceledException();
            return ran;
        }
        catch (TargetInvocationException thrown)
        {
            error = thrown.InnerException!;
        }
        catch (Exception thrown) when (thrown is InvalidOperationException or DomainException or System.Text.Json.JsonException)
        {
            error = thrown;
        }

        return null;
    }
}
