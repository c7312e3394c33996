namespace Symbiont.Scheduling.Cron.Wording;

/// <summary>The values of one field, looked at for the shortest way to say them.</summary>
/// <param name="shape">What the field may hold.</param>
/// <param name="values">What it holds, in order; at least one.</param>
internal sealed class Values(FieldShape shape, IReadOnlyList<int> values)
{
    private const int FewestInSteps = 4;

    /// <summary>All of them.</summary>
    public bool AreAll => values.Count == shape.Size;

    /// <summary>The only one; null: there are more.</summary>
    public int? Only => values.Count == 1 ? values[0] : null;

    /// <summary>How many there are.</summary>
    public int Count => values.Count;

    /// <summary>In order.</summary>
    public IReadOnlyList<int> InOrder => values;

    /// <summary>The width of equal steps that begin at the field's beginning and come out even at its end, such as 15 minutes; null: they are not of this kind.</summary>
    public int? Every => values.Count > 1 && values[0] == shape.Min && StepWidth is { } width && shape.Size == width * values.Count ? width : null;

    /// <summary>The width of equal steps of two or more; null: not equal, or too few to be called steps.</summary>
    public int? Steps => values.Count >= FewestInSteps && StepWidth is > 1 and var width ? width : null;

    private int? StepWidth
    {
        get
        {
            var width = values[1] - values[0];
            for (var i = 2; i < values.Count; i++)
            {
                if (values[i] - values[i - 1] != width)
                    return null;
            }
            return width;
        }
    }

    /// <summary><c>1, 3 and 10 to 12</c>: neighbours are joined, round the field's end too unless it is the year.</summary>
    /// <param name="word">Says one value.</param>
    /// <param name="first">The value to begin with.</param>
    public string List(Func<int, string> word, int? first = null)
    {
        var items = Runs(first ?? shape.Min).SelectMany(run => run.Length switch
        {
            1 => [word(run.First)],
            2 => [word(run.First), word(After(run.First, 1))],
            _ => new[] { $"{word(run.First)} to {word(After(run.First, run.Length - 1))}" },
        }).ToList();
        return items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
    }

    /// <summary>Is one run of neighbours, three or more.</summary>
    public bool IsRange => values.Count > 2 && Runs(shape.Min).Count == 1;

    private int After(int value, int steps) => shape.Min + ((value - shape.Min + steps) % shape.Size);

    private List<(int First, int Length)> Runs(int first)
    {
        var runs = new List<(int First, int Length)>();
        foreach (var value in values.OrderBy(value => (value - first + shape.Size) % shape.Size))
        {
            if (runs.Count > 0 && After(runs[^1].First, runs[^1].Length) == value)
                runs[^1] = (runs[^1].First, runs[^1].Length + 1);
            else
                runs.Add((value, 1));
        }
        // What runs on round the end belongs to the run at the beginning.
        if (runs.Count > 1 && shape.Field != CronField.Year && After(runs[^1].First, runs[^1].Length) == runs[0].First)
        {
            runs[^1] = (runs[^1].First, runs[^1].Length + runs[0].Length);
            runs.RemoveAt(0);
        }
        return runs;
    }
}
