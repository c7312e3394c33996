using Symbiont.Language.Values;

namespace Symbiont.Language.Interpretation.Iterations;

/// <summary>
/// <c>sort(items, order)</c> with a function of two items that answers a number (negative: the first goes first) or a bool
/// (true: the first goes first). A bottom-up merge sort, stable, that stops at each comparison.
/// </summary>
internal sealed class SortByOrderIteration : Iteration
{
    private Value[] source;
    private Value[] target;
    private int width = 1;
    private int start;
    private int left;
    private int right;
    private int written;
    private bool asking;

    public SortByOrderIteration(SequenceValue items, FunctionValue function)
        : base(function)
    {
        source = [.. items];
        target = new Value[source.Length];
        Held = items.Size;
        Begin(0);
    }

    private int Middle => Math.Min(start + width, source.Length);

    private int Stop => Math.Min(start + (2 * width), source.Length);

    public override bool Next(Value? answer, Meter meter)
    {
        if (asking)
        {
            // The right one goes first only when it must, which keeps equal items in order.
            if (IsRightFirst(answer!) is not { } isRightFirst)
                return End(meter.Fail(ErrorCodes.TypeMismatch, $"The function of 'sort' must answer a number or a bool, not {Kinds.Of(answer!)}."));
            target[written++] = isRightFirst ? source[right++] : source[left++];
            asking = false;
        }
        while (width < source.Length)
        {
            if (left < Middle && right < Stop)
            {
                asking = true;
                // Asked as "does the right one go before the left": false, 0 and positive leave them as they are.
                return Call(source[right], source[left]);
            }
            if (!meter.Spend((Stop - written) / 8))
                return End(null);
            while (left < Middle)
                target[written++] = source[left++];
            while (right < Stop)
                target[written++] = source[right++];
            Advance();
        }
        return End(ArrayValue.From(source));
    }

    private static bool? IsRightFirst(Value answer) => answer switch
    {
        BoolValue flag => flag.Flag,
        IntValue number => number.Number < 0,
        FloatValue number => number.Number < 0,
        _ => null,
    };

    private void Advance()
    {
        if (Stop < source.Length)
        {
            Begin(Stop);
            return;
        }
        (source, target) = (target, source);
        width *= 2;
        Begin(0);
    }

    private void Begin(int at)
    {
        start = at;
        written = at;
        left = at;
        right = Math.Min(at + width, source.Length);
    }
}
