using Symbiont.Scanning.Tests.Corpus;
using Symbiont.Scanning.Tests.Files;
using Symbiont.Scanning.Training;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Tests.Wording;

/// <summary>How the weights of words are learnt.</summary>
public sealed class TrainingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    public void The_slope_is_flat_where_the_fit_ends(double weight)
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, 20).Where(_ => random.NextDouble() < 0.3).ToArray()).ToList();
        // The first column says it, but not always.
        var isAttack = rows.Select(row => row.Contains(0) != (random.NextDouble() < 0.1)).ToArray();
        var weights = rows.Select(_ => 0.5 + random.NextDouble()).ToArray();
        var scale = Enumerable.Range(0, 20).Select(_ => 1 + random.NextDouble()).ToArray();
        const double Penalty = 2;

        var known = Enumerable.Repeat(weight, 20).Append(0).ToArray();

        var fitted = new LogisticRegression(rows, scale, isAttack, weights, Penalty, known).Fit();

        var slope = fitted[..^1].Select((learnt, column) => Penalty * (learnt - known[column])).Append(0).ToArray();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var pull = weights[i] * ((1 / (1 + Math.Exp(-(fitted[^1] + row.Sum(column => fitted[column] * scale[column]))))) - (isAttack[i] ? 1 : 0));
            slope[^1] += pull;
            foreach (var column in row)
                slope[column] += pull * scale[column];
        }

        Assert.All(slope, value => Assert.InRange(value, -0.05, 0.05));
        Assert.True(fitted[0] * scale[0] > 1, "What tells most has the greatest weight.");
        Assert.Equal(0, Array.IndexOf(fitted, fitted[..^1].Max()));
    }

    [Fact]
    public void What_is_learnt_from_a_part_of_the_corpus_tells_the_rest_apart()
    {
        var corpus = Path.GetDirectoryName(Sample.All("", Sample.Malicious)[0].Folder)!;
        var passages = new[] { (Label: Sample.Malicious, IsAttack: true), (Label: Sample.Benign, IsAttack: false) }
            .Select(kind => new SampleSet("corpus", 1, kind.IsAttack, Path.Combine(Path.GetDirectoryName(corpus)!, kind.Label), IsCorpus: true))
            .SelectMany(set => set.Samples().Index().Where(sample => sample.Index % 4 == 0).SelectMany(sample => Passages.Of(sample.Item))).ToList();
        var samples = passages.GroupBy(passage => passage.Sample).Index().ToList();

        var weights = Trainer.Learn([.. samples.Where(sample => sample.Index % 3 > 0).SelectMany(sample => sample.Item)]);
        var judged = samples.Where(sample => sample.Index % 3 == 0).Select(sample => (sample.Item.Key.Set.IsAttack, Score: sample.Item.Max(passage => weights.Score(passage.Features)))).ToList();
        var (attacks, honest) = (judged.Where(sample => sample.IsAttack).ToList(), judged.Where(sample => !sample.IsAttack).ToList());

        // The share of pairs of an attack and honest work in which the attack is told by its words.
        var told = attacks.Average(attack => honest.Average(other => attack.Score > other.Score ? 1.0 : 0));
        Assert.True(told > 0.7, $"{told:0.00} of the pairs are told apart.");
        Assert.All(passages, passage => Assert.False(SampleSet.IsHeldOut(Path.GetFileName(passage.Sample.Path))));
    }

    [Fact]
    public void The_same_passages_give_the_same_weights()
    {
        var set = new SampleSet("g", 1, IsAttack: true, "", IsCorpus: false);
        var passages = Enumerable.Range(0, 60).Select(i => new LearntPassage(new(set with { IsAttack = i % 2 == 0 }, $"{i}", $"{i}"), 1, [(uint)(i % 2), (uint)(2 + (i % 3)), 9])).ToList();
        using var first = new MemoryStream();
        using var second = new MemoryStream();

        Trainer.Learn(passages).Write(first);
        Trainer.Learn(passages).Write(second);

        Assert.Equal(first.ToArray(), second.ToArray());
        var weights = WordWeights.Read(first.ToArray());
        Assert.True(weights[weights.IndexOf(0)] > 0 && weights[weights.IndexOf(1)] < 0);
    }

    [Fact]
    public void What_an_earlier_time_knew_counts_half_where_nothing_new_is_said_of_it()
    {
        var set = new SampleSet("g", 1, IsAttack: true, "", IsCorpus: false);
        var passages = Enumerable.Range(0, 60).Select(i => new LearntPassage(new(set with { IsAttack = i % 2 == 0 }, $"{i}", $"{i}"), 1, [(uint)(i % 2), 9])).ToList();
        var earlier = new WordWeights(0, new Dictionary<uint, float> { [0] = 6, [1] = 6, [77] = 4 });

        var weights = Trainer.Learn(passages, earlier);

        Assert.Equal(2, weights.Of(77));
        Assert.True(weights.Of(0) > weights.Of(1), "What is learnt now speaks against it.");
        Assert.True(weights.Of(1) < 3);
        Assert.True(weights.Of(0) > Trainer.Learn(passages).Of(0));
    }

    [Theory]
    [InlineData("corpus 1 attack")]
    [InlineData("corpus much attack folder")]
    [InlineData("corpus 0 attack folder")]
    [InlineData("corpus 1 both folder")]
    [InlineData("corpus 1 attack folder held")]
    [InlineData("corpus 1 attack folder corpus new held")]
    public void A_line_that_means_nothing_is_refused_by_name(string line)
    {
        using var folder = new SkillFolder();
        var list = Path.Combine(folder.Path, "list");
        File.WriteAllText(list, $"# remark\n{line}\n");

        Assert.Contains(line, Assert.Throws<FormatException>(() => TrainingList.Read(list)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_names_folders_from_where_it_lies()
    {
        using var folder = new SkillFolder();
        var list = Path.Combine(folder.Path, "list");
        File.WriteAllText(list, "# remark\n\nothers 0.3 attack a/b new\ncorpus 1 honest c corpus\n");

        Assert.Equal([new("others", 0.3, true, Path.Combine(folder.Path, "a/b"), false, IsNew: true), new("corpus", 1, false, Path.Combine(folder.Path, "c"), true)], TrainingList.Read(list));
    }

    [Fact]
    public void Twins_have_one_name_and_neither_is_learnt_from_where_one_is_held_out()
    {
        using var folder = new SkillFolder();
        var names = Enumerable.Range(0, 30).Select(i => $"s{i}").ToList();
        var (held, free) = (names.First(SampleSet.IsHeldOut), names.Where(name => !SampleSet.IsHeldOut(name)).Take(4).ToList());
        foreach (var name in free.Append(held))
            Directory.CreateDirectory(Path.Combine(folder.Path, "attacks", name));
        File.WriteAllText(Path.Combine(folder.Path, "twins.txt"), $"{free[0]} other\n{free[1]} {held}\n{free[2]} a-twin\n");

        (string Name, string Pair)[] Learnt(bool isCorpus) =>
            [.. new SampleSet("g", 1, IsAttack: true, Path.Combine(folder.Path, "attacks"), isCorpus).Samples().Select(sample => (Path.GetFileName(sample.Path), sample.Pair)).OrderBy(sample => sample.Item1, StringComparer.Ordinal)];

        Assert.Equal(5, Learnt(isCorpus: false).Length);
        Assert.Contains((free[0], "other"), Learnt(isCorpus: true));
        Assert.Contains((free[3], free[3]), Learnt(isCorpus: true));
        Assert.DoesNotContain(Learnt(isCorpus: true), sample => sample.Name == held || sample.Name == free[1]);
    }

    [Fact]
    public void The_sum_learns_what_each_part_says()
    {
        // Words say nothing here, a critical rule everything, a high one a little.
        var set = new SampleSet("g", 1, IsAttack: true, "", IsCorpus: false);
        var samples = Enumerable.Range(0, 240).Select(i => new JudgedSample(
            new(set with { IsAttack = i % 2 == 0 }, $"{i}", $"{i}"), (i / 2 % 3) - 1, Critical: i % 4 == 0 ? 1 : 0, High: i % 2 == 0 ? i % 3 : i % 5 == 0 ? 1 : 0)).ToList();

        var weights = SumFit.Fit(samples);

        Assert.InRange(weights[0], -0.5, 0.5);
        Assert.True(weights[1] > weights[2] && weights[2] > 0 && weights[3] < 0, string.Join(' ', weights));
        Assert.Equal(weights, SumFit.Fit(samples));
    }

    [Fact]
    public void What_words_weakened_counts_as_the_rule_said_it()
    {
        using var folder = new SkillFolder();
        var honest = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"/** Option {i}, as the documentation says. */\nexport const option{i} = (options: Options = {{}}) => {{ if (typeof options.limit !== \"number\") throw new TypeError(\"expected\"); return options; }};"));
        File.WriteAllText(Path.Combine(folder.Path, "options.ts"), $"{honest}\napp.post(\"/save\", (request, response) => fs.writeFileSync(request.query.name, request.body));\n{honest}");
        var scanner = new SkillScanner();

        Assert.True(scanner.ScanSkill(folder.Path).Passed);
        Assert.Equal(1, JudgedSample.Of(scanner, new(new("g", 1, IsAttack: false, "", IsCorpus: false), folder.Path, "a"), 0).High);
    }
}
