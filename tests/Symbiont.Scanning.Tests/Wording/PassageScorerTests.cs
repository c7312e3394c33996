using System.Text;
using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Tests.Wording;

public sealed class PassageScorerTests
{
    private static readonly WordWeights Weights = new(-1, new Dictionary<uint, float>
    {
        [WordReader.HashOf("curl")] = 2,
        [WordReader.Pair(WordReader.HashOf("dev"), WordReader.HashOf("null"))] = 4,
        [WordReader.HashOf("license")] = -8,
        [WordReader.HashOf("null")] = 3,
    });

    [Theory]
    [InlineData("nothing is said", -1)]
    [InlineData("curl", 1)]
    [InlineData("curl, curl and CURL", 1)]
    [InlineData("curl x > /dev/null", 8)]
    [InlineData("null dev", 2)]
    [InlineData("curl: see the license", -7)]
    public void A_passage_is_the_sum_of_what_is_in_it_each_once(string text, float score) => Assert.Equal(score, Assert.Single(new PassageScorer(Weights).Score(text, SourceKind.Shell)).Score);

    [Theory]
    [InlineData("a | sh", 5)]
    [InlineData("a |\n  sh", 5)]
    [InlineData("a || sh", 0)]
    [InlineData("x = a | sh; b | sh", 5)]
    [InlineData("eval(atob(x))", 7)]
    [InlineData("eval(x); atob(y)", 0)]
    public void Signs_count_where_they_stand(string text, float score)
    {
        var next = WordReader.HashOf("right behind it");
        uint Of(string one) => one.Length == 1 && !char.IsLetter(one[0]) ? SignOf(one) : WordReader.HashOf(one);
        var weights = new WordWeights(0, new Dictionary<uint, float>
        {
            [WordReader.Pair(next, WordReader.Pair(Of("|"), Of("sh")))] = 5,
            [WordReader.Pair(next, WordReader.Pair(WordReader.Pair(Of("eval"), Of("(")), Of("atob")))] = 7,
            [WordReader.Pair(next, WordReader.Pair(Of("|"), Of("|")))] = -5,
        });

        Assert.Equal(score, Assert.Single(new PassageScorer(weights).Score(text, SourceKind.Shell)).Score);
    }

    private static uint SignOf(string sign)
    {
        var reader = new WordReader(sign);
        Assert.True(reader.Read());
        return reader.Hash;
    }

    [Fact]
    public void A_text_without_words_has_no_passage() => Assert.Empty(new PassageScorer(Weights).Score(" \n 12 34 \n", SourceKind.Shell));

    [Fact]
    public void A_text_around_it_hides_no_passage()
    {
        var padding = Repeat("the license of this file ", 20_000);

        var passages = new PassageScorer(Weights).Score($"{padding}{Repeat("plain words ", 1000)} curl x > /dev/null {Repeat("plain words ", 1000)}{padding}", SourceKind.Shell);

        Assert.Equal(8, passages.Max(passage => passage.Score));
    }

    [Fact]
    public void What_stands_across_a_border_is_in_one_passage()
    {
        for (var before = 380; before < 420; before++)
        {
            var passages = new PassageScorer(Weights).Score($"{Repeat("x ", before)} curl y > /dev/null {Repeat("z ", 800)}", SourceKind.Shell);

            Assert.Equal(8, passages.Max(passage => passage.Score));
        }
    }

    [Fact]
    public void Passages_overlap_by_half_and_cover_the_text()
    {
        var text = Repeat("word ", 2000);

        var passages = new PassageScorer(Weights).Score(text, SourceKind.Shell);

        Assert.Equal([(0, 800), (400, 1200), (800, 1600), (1200, 2000)], passages.Select(passage => (passage.Start / 5, (passage.End + 1) / 5)));
        Assert.All(passages, passage => Assert.Equal(2 * PassageReader.Half, passage.Words));
    }

    [Fact]
    public void One_text_knows_nothing_of_the_one_before()
    {
        var scorer = new PassageScorer(Weights);

        var scores = Enumerable.Range(0, 5).Select(_ => Assert.Single(scorer.Score("curl", SourceKind.Shell)).Score);

        Assert.All(scores, score => Assert.Equal(1, score));
    }

    [Fact]
    public void The_strongest_are_named_first_and_what_speaks_against_it_is_not()
    {
        const string Text = "license: curl x > /dev/null";
        var scorer = new PassageScorer(Weights);

        var strongest = scorer.Strongest(Text, SourceKind.Shell, scorer.Score(Text, SourceKind.Shell)[0], 6);

        Assert.Equal(["dev/null", "curl"], strongest.Select(feature => Text[feature.Start..feature.End]));
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    [Fact]
    public void A_word_says_one_thing_in_prose_and_another_in_a_program()
    {
        var word = WordReader.HashOf("send");
        var weights = new WordWeights(0, new Dictionary<uint, float> { [word] = 1, [WordReader.Pair(WordReader.HashOf("of prose"), word)] = 2, [WordReader.Pair(WordReader.HashOf("of settings"), word)] = -4 });

        Assert.Equal([3, 3, -3, 1], new[] { SourceKind.Markdown, SourceKind.Text, SourceKind.Yaml, SourceKind.Python }.Select(kind => new PassageScorer(weights).Score("send", kind)[0].Score));
    }
}
