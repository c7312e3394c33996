using System.Numerics;

namespace Symbiont.Scheduling.Cron;

/// <summary>A set of numbers from 0 to 191, one bit each: the values of a field, or years counted from the first one.</summary>
internal record struct ValueSet
{
    private ulong low;
    private ulong middle;
    private ulong high;

    /// <summary>The numbers below 64.</summary>
    public readonly ulong Low => low;

    public void Add(int value)
    {
        var bit = 1UL << value;
        if (value < 64)
            low |= bit;
        else if (value < 128)
            middle |= bit;
        else
            high |= bit;
    }

    /// <summary>The smallest number of the set that is not below <paramref name="value"/>; -1: none.</summary>
    public readonly int From(int value)
    {
        for (; value < 192; value = (value | 63) + 1)
        {
            var rest = (value < 64 ? low : value < 128 ? middle : high) >> value;
            if (rest != 0)
                return value + BitOperations.TrailingZeroCount(rest);
        }
        return -1;
    }

    public readonly IEnumerable<int> All()
    {
        for (var value = From(0); value >= 0; value = From(value + 1))
            yield return value;
    }
}
