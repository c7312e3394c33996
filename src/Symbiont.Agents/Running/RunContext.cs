using System.Text;
using Symbiont.Language.Interpretation;
using Symbiont.Language.Values;

namespace Symbiont.Agents.Running;

/// <summary>What the parts of one run share.</summary>
internal sealed class RunContext(Journal journal, SecretLedger secrets, RunMemory memory, PendingRun pending, AgentOptions options, TimeProvider clock) : IDisposable
{
    public RunGate Gate { get; } = new();

    public RunWaits Waits { get; } = new();

    public Journal Journal => journal;

    public SecretLedger Secrets => secrets;

    public RunMemory Memory => memory;

    public PendingRun Pending => pending;

    public AgentOptions Options => options;

    public TimeProvider Clock => clock;

    /// <summary>The engine's time, in the whole milliseconds that the store keeps.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

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
        return pending.Take(journal.Actions);
    }

    /// <summary>Makes durable what has happened so far. Called holding the gate.</summary>
    public Task Flush(IExecutionInside grain) => pending.IsEmpty ? Task.CompletedTask : grain.Record(Take());

    /// <summary>How the execution ends when its program ends like this.</summary>
    public RunEnd EndOf(InterpreterStep step)
    {
        if (step is InterpreterStep.Failed { Error: var error })
            return new(ExecutionStatus.Failed, null, false, ExecutionFailure.Of(secrets.Mask(error.Code), secrets.Mask(error.Message), error.Line, error.Column));
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
                ForParent = isSealed ? Encoding.UTF8.GetString(ValueCodec.Encode(ValueJson.Read(secrets.MaskJson(plain)))) : text,
            };
        }
        catch (ValueFormatException notSerialisable)
        {
            return RunEnds.Failed(ErrorCodes.NotSerialisable, notSerialisable.Message);
        }
    }

    public void Dispose() => Gate.Dispose();
}
