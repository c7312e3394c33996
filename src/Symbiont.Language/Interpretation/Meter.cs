using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation;

/// <summary>What an execution has left, shared by its branches; also where an operation leaves the fault it met.</summary>
internal sealed class Meter(InterpreterOptions options)
{
    /// <summary>Between two looks at whether to stop: a few milliseconds.</summary>
    private const long Slice = 100_000;

    /// <summary>Copying so many bytes takes about as long as one step.</summary>
    private const int BytesPerStep = 512;

    /// <summary>About what a change of a tree copies on the way from its root to a leaf.</summary>
    private const int PathCopy = 512;

    public InterpreterOptions Options { get; } = options;

    /// <summary>Of the slice that is being spent; whoever takes the last one asks for more by <see cref="Refill"/>.</summary>
    public long StepsLeft = Math.Min(options.MaxSteps, Slice);

    private long reserve = options.MaxSteps - Math.Min(options.MaxSteps, Slice);

    /// <summary>Steps taken so far.</summary>
    public long StepsTaken => Options.MaxSteps - reserve - StepsLeft;

    /// <summary>Signalled when nobody wants the end any more.</summary>
    public CancellationToken Stopping { get; set; }

    /// <summary>What the last failed operation met.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>What has ended the execution for good; null: nothing has.</summary>
    public Fault? Over { get; set; }

    /// <summary>Bytes of values made since somebody last looked at what is still alive.</summary>
    public long Allocated { get; set; }

    /// <summary>After how many steps somebody may look again: looking takes time that no step pays for.</summary>
    public long NextLook { get; set; }

    /// <summary>The interpreter that all branches come from.</summary>
    public Interpreter? Root { get; set; }

    /// <summary>Leaves a fault; null, so that an operation can return it in place of its value.</summary>
    public Value? Fail(string code, string message, Value? details = null)
    {
        Fault = new Fault(code, message, details);
        return null;
    }

    /// <summary>Takes steps for work beyond the one of the instruction; false when they are not there.</summary>
    public bool Spend(long steps)
    {
        StepsLeft -= steps;
        return StepsLeft >= 0 || Refill();
    }

    /// <summary>Begins the next slice; false when there are no more steps.</summary>
    public bool Refill()
    {
        Stopping.ThrowIfCancellationRequested();
        var more = Math.Min(reserve, Slice - StepsLeft);
        reserve -= more;
        StepsLeft += more;
        if (StepsLeft >= 0)
            return true;
        StepsLeft = 0;
        Fail(ErrorCodes.StepLimit, $"The execution took more than {Options.MaxSteps} steps.");
        return false;
    }

    /// <summary>Takes the steps of walking over so many bytes, <paramref name="weight"/> times as slow as copying them.</summary>
    public bool SpendBytes(long bytes, int weight = 1) => Spend(bytes / BytesPerStep * weight);

    /// <summary>Whether a value of this size may arise.</summary>
    public bool Fits(long size)
    {
        if (size >= 0 && size <= Options.MaxValueSize)
            return true;
        Fail(ErrorCodes.MemoryLimit, $"A value would take more than {Options.MaxValueSize} bytes.");
        return false;
    }

    /// <summary>Accepts a value that an operation made, or leaves the fault why not.</summary>
    public Value? Admit(Value made) => Admit(made, made.Size);

    /// <summary>Accepts a value that shares all but this addition with an older one.</summary>
    public Value? AdmitChanged(Value made, Value addition) => Admit(made, addition.Size + PathCopy);

    private Value? Admit(Value made, long allocated)
    {
        Allocated += allocated;
        if (made.Depth > Value.MaxDepth)
            return Fail(ErrorCodes.DepthLimit, $"The value would be nested deeper than {Value.MaxDepth} levels.");
        return Fits(made.Size) ? made : null;
    }
}
