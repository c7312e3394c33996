using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Symbiont.Scanning;
using Symbiont.Scanning.Training;
using Symbiont.Scanning.Wording;

if (args is not [var listPath, .. var rest] || rest.Length > 2)
{
    Console.Error.WriteLine("Learns what words speak for an attack: dotnet run -c Release -- LIST [WEIGHTS [EARLIER]]. Without WEIGHTS, or with - for it, it only says how well what was not learnt from is told apart.");
    return 2;
}

if (!File.Exists(listPath))
{
    Console.Error.WriteLine($"There is no list {listPath}. Each of its lines names a set of samples; the README shows one.");
    return 2;
}

if (rest is [_, var missing] && !File.Exists(missing))
{
    Console.Error.WriteLine($"There are no weights {missing} of an earlier time.");
    return 2;
}

// Samples are told apart by folds of their names, twins in one of them: what a fold holds is judged by what the others teach.
const int Folds = 5;
var passages = TrainingList.Read(listPath).SelectMany(set => set.Samples()).SelectMany(Passages.Of).ToList();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passages.Select(passage => passage.Sample).Distinct().Count()} samples, {passages.Count} passages"));
var earlier = rest is [_, var earlierPath] ? WordWeights.Read(File.ReadAllBytes(earlierPath)) : null;
if (rest is [var weightsPath, ..] && weightsPath != "-")
{
    var weights = Trainer.Learn(passages, earlier);
    using var file = File.Create(weightsPath);
    weights.Write(file);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights.Count} weights, bias {weights.Bias:0.00}, in {weightsPath}"));
    return 0;
}

var judged = new List<(LearntSample Sample, double Score)>();
for (var fold = 0; fold < Folds; fold++)
{
    var weights = Trainer.Learn([.. passages.Where(passage => FoldOf(passage) != fold)], earlier);
    foreach (var sample in passages.Where(passage => FoldOf(passage) == fold).GroupBy(passage => passage.Sample))
        judged.Add((sample.Key, sample.Max(passage => weights.Score(passage.Features)) - (WordingJudge.Growth * Math.Log(sample.Count()))));
}

foreach (var group in judged.GroupBy(sample => sample.Sample.Set.Group))
{
    var honest = group.Where(sample => !sample.Sample.Set.IsAttack).Select(sample => sample.Score).OrderDescending().ToList();
    var attacks = group.Where(sample => sample.Sample.Set.IsAttack).Select(sample => sample.Score).ToList();
    if (honest.Count == 0 || attacks.Count == 0)
        continue;
    Console.Write(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {attacks.Count} attacks, {honest.Count} honest; {Told(attacks, honest):0.0 %} of their pairs told apart; attacks found by honest flagged:"));
    foreach (var share in (double[])[0.005, 0.01, 0.02, 0.05, 0.1])
    {
        var limit = honest[(int)(share * honest.Count)];
        Console.Write(string.Create(CultureInfo.InvariantCulture, $" {share:0.0 %}: {attacks.Count(score => score > limit) / (double)attacks.Count:0.0 %} (above {limit:0.00})"));
    }

    Console.WriteLine();
}

var scanner = new SkillScanner();
var summed = judged.Where(sample => sample.Sample.Set.IsNew).Select(sample => JudgedSample.Of(scanner, sample.Sample, sample.Score)).ToList();
if (summed.Count == 0)
    return 0;
var parts = SumFit.Fit(summed);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"The sum, by {summed.Count} samples no rule was made for: {parts[3]:0.00}, words {parts[0]:0.00}, critical {parts[1]:0.00}, high {parts[2]:0.00}"));
foreach (var group in summed.GroupBy(sample => (sample.Sample.Set.Group, sample.Sample.Set.IsAttack)))
{
    var above = group.Count(sample => WordingJudge.Sum(sample.Words, sample.Critical, sample.High) >= WordingJudge.Least);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key.Group}: {above} of {group.Count()} {(group.Key.IsAttack ? "attacks" : "honest")} are at {WordingJudge.Least:0.00} or above, by the shipped sum"));
}

return 0;

// Pairs of an attack and an honest sample of which the attack has the higher score.
static double Told(List<double> attacks, List<double> honest) => attacks.Average(attack => honest.Average(other => attack > other ? 1.0 : attack < other ? 0 : 0.5));

static int FoldOf(LearntPassage passage) => SHA256.HashData(Encoding.UTF8.GetBytes(passage.Sample.Pair))[1] % Folds;
