namespace Symbiont.Scanning.Training;

/// <summary>
/// Logistic regression with weights held small (L2), found by L-BFGS (Liu and Nocedal, 1989) with a search for steps that descend enough. The same rows give the same weights.
/// </summary>
/// <param name="rows">Columns that are set in each row.</param>
/// <param name="scale">What a column that is set counts.</param>
/// <param name="isAttack">What each row is.</param>
/// <param name="rowWeights">What each row weighs.</param>
/// <param name="penalty">Weight of half the square of what the weights differ from <paramref name="known"/> by.</param>
/// <param name="known">Weights to begin with, and behind them the bias.</param>
internal sealed class LogisticRegression(IReadOnlyList<int[]> rows, double[] scale, bool[] isAttack, double[] rowWeights, double penalty, double[] known)
{
    /// <summary>Steps that are remembered.</summary>
    private const int Memory = 10;

    private const int MostSteps = 300;

    /// <summary>Slope, beside that of the beginning, at which the bottom is reached.</summary>
    private const double Flat = 1e-4;

    /// <summary>Weights of the columns, and behind them the bias.</summary>
    public double[] Fit()
    {
        var at = known.ToArray();
        var slope = new double[at.Length];
        var value = Evaluate(at, slope);
        var first = Norm(slope);
        var steps = new Queue<(double[] Step, double[] Change, double Inverse)>();
        for (var i = 0; i < MostSteps && Norm(slope) > Flat * first; i++)
        {
            var direction = Direction(slope, steps);
            var descent = Dot(slope, direction);
            var next = new double[at.Length];
            var nextSlope = new double[at.Length];
            var length = steps.Count == 0 ? 1 / Norm(slope) : 1.0;
            double nextValue;
            while (true)
            {
                for (var k = 0; k < at.Length; k++)
                    next[k] = at[k] + (length * direction[k]);
                nextValue = Evaluate(next, nextSlope);
                if (nextValue <= value + (1e-4 * length * descent) || length < 1e-10)
                    break;
                length /= 2;
            }

            var step = Minus(next, at);
            var change = Minus(nextSlope, slope);
            if (Dot(step, change) is var curvature and > 1e-12)
            {
                if (steps.Count == Memory)
                    steps.Dequeue();
                steps.Enqueue((step, change, 1 / curvature));
            }

            (at, slope, value) = (next, nextSlope, nextValue);
        }

        return at;
    }

    private double Evaluate(double[] at, double[] slope)
    {
        Array.Clear(slope);
        var value = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var score = at[^1];
            foreach (var column in rows[row])
                score += at[column] * scale[column];
            var margin = isAttack[row] ? score : -score;
            value += rowWeights[row] * (margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin);
            var pull = rowWeights[row] / (1 + Math.Exp(Math.Min(margin, 500))) * (isAttack[row] ? -1 : 1);
            foreach (var column in rows[row])
                slope[column] += pull * scale[column];
            slope[^1] += pull;
        }

        for (var k = 0; k < scale.Length; k++)
        {
            var moved = at[k] - known[k];
            value += penalty / 2 * moved * moved;
            slope[k] += penalty * moved;
        }

        return value;
    }

    private static double[] Direction(double[] slope, Queue<(double[] Step, double[] Change, double Inverse)> steps)
    {
        var direction = slope.Select(value => -value).ToArray();
        var factors = new double[steps.Count];
        var known = steps.ToArray();
        for (var i = known.Length - 1; i >= 0; i--)
        {
            factors[i] = known[i].Inverse * Dot(known[i].Step, direction);
            Add(direction, -factors[i], known[i].Change);
        }

        if (known.Length > 0)
        {
            var newest = known[^1];
            var size = 1 / (newest.Inverse * Dot(newest.Change, newest.Change));
            for (var k = 0; k < direction.Length; k++)
                direction[k] *= size;
        }

        for (var i = 0; i < known.Length; i++)
            Add(direction, factors[i] - (known[i].Inverse * Dot(known[i].Change, direction)), known[i].Step);
        return direction;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static double Norm(double[] a) => Math.Sqrt(Dot(a, a));

    private static double[] Minus(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x - y)];

    private static void Add(double[] to, double factor, double[] what)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += factor * what[i];
    }
}
