using Symbiont.Engine.Storage;

namespace Symbiont.Engine;

/// <summary>One call of a grain on its way through the line of turns.</summary>
internal abstract class Call(CallOptions options)
{
    public CallOptions Options { get; } = options;

    /// <summary>Timestamp of the clock after which the caller is gone.</summary>
    public long Deadline { get; set; } = long.MaxValue;

    /// <summary>Why this call must not run any more; set when the store refused what it asked for.</summary>
    public Exception? Refused { get; set; }

    /// <summary>Counted as waiting in the silo.</summary>
    public bool Admitted { get; set; }

    /// <summary>Timestamp of the clock when it was admitted; 0: it does not wait any more.</summary>
    public long Entered { get; set; }

    public abstract string Name { get; }

    /// <summary>Message that this call delivers; its commit takes it.</summary>
    public virtual StoredMessage? Delivery => null;

    public abstract bool Answered { get; }

    /// <summary>Runs the method; the returned task must be complete.</summary>
    public abstract Task Run(Grain grain);

    /// <summary>The answer as JSON, kept for repetitions of an idempotent call.</summary>
    public abstract ReadOnlyMemory<byte> WriteAnswer(Task ran);

    /// <summary>Answers with the kept answer of an earlier call.</summary>
    public abstract void Replay(StoredAnswer answer);

    public abstract void Succeed(Task ran);

    public abstract void Fail(Exception error);
}
