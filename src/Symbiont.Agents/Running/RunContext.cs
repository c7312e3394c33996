using System.Text;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>What the parts of one run share.</summary>
internal sealed class RunContext(Journal journal, SecretLedger secrets, RunMemory memory, PendingRun pending, AgentOptions options, TimeProvider clock) : IDisposable
{
    private RunShift? shift;

    /// <summary>What the interpreter has done by now.</summary>
    public required Func<long> StepsTaken { get; init; }

    public RunGate Gate { get; } = new();

    public RunWaits Waits { get; } = new(clock);

    public RunApprovals Approvals { get; } = new();

    public Journal Journal => journal;

    public SecretLedger Secrets => secrets;

    public RunMemory Memory => memory;

    public PendingRun Pending => pending;

    public AgentOptions Options => options;

    public TimeProvider Clock => clock;

    /// <summary>The store's time.</summary>
    public DateTimeOffset Now => Shift.Work.Now;

    /// <summary>The work item that the run is done under now.</summary>
    public RunShift Shift
    {
        get => shift ?? throw new InvalidOperationException("The run is parked.");
        set => shift = value;
    }

    /// <summary>Writes a journal line: known at once, durable with the next commit.</summary>
    public void Write(JournalRow row)
    {
        journal.Add(row);
        pending.Add(row);
    }

    /// <summary>Everything that waits for a commit.</summary>
    public RunBatch Take()
    {
        memory.Committed();
        return pending.Take(journal.Actions, StepsTaken());
    }

    /// <summary>Makes durable what has happened so far. Called holding the gate.</summary>
    public Task Flush() => pending.IsEmpty ? Task.CompletedTask : Shift.Grain.Record(Take());

    /// <summary>Makes durable what has happened so far if it has become much. Called holding the gate.</summary>
    public Task FlushLarge() => pending.IsLarge ? Flush() : Task.CompletedTask;

    /// <summary>How the execution ends when its program ends like this.</summary>
    public RunEnd EndOf(InterpreterStep step)
    {
        if (step is InterpreterStep.Failed { Error: var error })
            return new(ExecutionStatus.Failed, null, false, ExecutionFailure.Of(secrets.Mask(error.Code), secrets.Mask(error.Message), error.Line, error.Column));
        if (journal.Left is { } path)
            return RunEnds.Failed(ErrorCodes.ReplayDiverged, $"The journal has an action at {path} that the program never came to.");
        var value = ((InterpreterStep.Completed)step).Value;
        try
        {
            // A range is short in the store and long in every answer.
            var plain = ValueJson.Write(value);
            var encoded = Encoding.UTF8.GetString(ValueCodec.Encode(value));
            if (Math.Max(plain.Length, encoded.Length) > options.MaxResult)
                return RunEnds.Failed("RESULT_TOO_LARGE", $"The result has {Math.Max(plain.Length, encoded.Length)} bytes; {options.MaxResult} are allowed.");
            var (text, isSealed) = secrets.ForStore(encoded);
            return new(ExecutionStatus.Completed, text, isSealed, null)
            {
                AsksForMore = value is RecordValue record && Value.True.Equals(record["continue"]),
                ForParent = isSealed ? Encoding.UTF8.GetString(ValueCodec.Encode(ValueJson.Read(secrets.MaskJson(plain)))) : text,
            };
        }
        catch (ValueFormatException notSerialisable)
        {
            return RunEnds.Failed(ErrorCodes.NotSerialisable, notSerialisable.Message);
        }
    }

    public void Dispose()
    {
        Waits.Dispose();
        Gate.Dispose();
    }
}
