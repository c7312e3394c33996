using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Training;

/// <summary>What a scan says of a sample: what <see cref="WordingJudge.Sum"/> adds up.</summary>
/// <param name="Sample">The sample.</param>
/// <param name="Words">Of its worst passage, by weights that were not learnt from it.</param>
/// <param name="Critical">Rules with a critical finding.</param>
/// <param name="High">Rules with a high one, weakened by words or not.</param>
internal sealed record JudgedSample(LearntSample Sample, float Words, int Critical, int High)
{
    /// <summary>Scans a sample.</summary>
    /// <param name="scanner">The rules.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="words">Of its worst passage.</param>
    public static JudgedSample Of(SkillScanner scanner, LearntSample sample, double words)
    {
        // As they were before words weakened them.
        var found = scanner.ScanSkill(sample.Path).Findings.Where(finding => finding.Rule != WordingRules.Attack.Name)
            .Select(finding => (finding.Rule, Severity: finding.Weakened == WordingJudge.Honest ? Severity.High : finding.Severity)).Distinct().ToList();
        return new(sample, (float)words, Count(Severity.Critical), Count(Severity.High));

        int Count(Severity severity) => found.Count(finding => finding.Severity == severity);
    }
}

/// <summary>Learns what each part of the sum adds: logistic regression over four numbers, by Newton's method.</summary>
internal static class SumFit
{
    /// <summary>Holds weights small, so that there is always one answer.</summary>
    private const double Penalty = 0.1;

    private const int Steps = 30;

    private const int Parts = 4;

    /// <summary>Weights of the words, of the logarithms of one more than the number of critical and of high rules, and what is added always.</summary>
    /// <param name="samples">Every group weighs the same, each kind of it as much as the other.</param>
    public static double[] Fit(IReadOnlyList<JudgedSample> samples)
    {
        var totals = samples.GroupBy(sample => (sample.Sample.Set.Group, sample.Sample.Set.IsAttack)).ToDictionary(group => group.Key, group => group.Count());
        var rows = samples.Select(sample => (Parts: PartsOf(sample), sample.Sample.Set.IsAttack, Weight: 100.0 / totals[(sample.Sample.Set.Group, sample.Sample.Set.IsAttack)])).ToList();
        var weights = new double[Parts];
        for (var step = 0; step < Steps; step++)
        {
            var slope = weights.Select(weight => -Penalty * weight).ToArray();
            var curve = new double[Parts, Parts];
            for (var i = 0; i < Parts; i++)
                curve[i, i] = Penalty;
            foreach (var (parts, isAttack, weight) in rows)
            {
                var odds = 1 / (1 + Math.Exp(-parts.Zip(weights, (part, one) => part * one).Sum()));
                for (var i = 0; i < Parts; i++)
                {
                    slope[i] += weight * ((isAttack ? 1 : 0) - odds) * parts[i];
                    for (var k = 0; k < Parts; k++)
                        curve[i, k] += weight * odds * (1 - odds) * parts[i] * parts[k];
                }
            }

            Solve(curve, slope);
            weights = [.. weights.Zip(slope, (weight, change) => weight + change)];
        }

        return weights;
    }

    private static double[] PartsOf(JudgedSample sample) => [sample.Words, Math.Log(1 + sample.Critical), Math.Log(1 + sample.High), 1];

    /// <summary>Solves for what multiplied by a symmetric, positive matrix gives the right side; the answer takes its place.</summary>
    private static void Solve(double[,] matrix, double[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            for (var row = i + 1; row < right.Length; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var k = i; k < right.Length; k++)
                    matrix[row, k] -= factor * matrix[i, k];
                right[row] -= factor * right[i];
            }
        }

        for (var i = right.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < right.Length; k++)
                right[i] -= matrix[i, k] * right[k];
            right[i] /= matrix[i, i];
        }
    }
}
