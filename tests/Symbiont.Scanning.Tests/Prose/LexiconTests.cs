using Symbiont.Scanning.Prose.Orders;

namespace Symbiont.Scanning.Tests.Prose;

public sealed class LexiconTests
{
    public static TheoryData<string> Languages => [.. Lexicon.All.Where(lexicon => lexicon.Name != Lexicon.Common).Select(lexicon => lexicon.Name)];

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_words_of_every_class(string name)
    {
        var lexicon = Lexicon.All.Single(lexicon => lexicon.Name == name);

        Assert.Empty(Enum.GetValues<WordClass>().Except(lexicon.Words.Select(word => word.Class)));
    }

    [Theory]
    [InlineData("Tell mention")]
    [InlineData("Speech: mention")]
    [InlineData("7: mention")]
    [InlineData("Tell: mention, mention*")]
    [InlineData("Tell: Mention")]
    [InlineData("Tell: me*ntion")]
    [InlineData("Tell: mention**")]
    [InlineData("Tell: me*")]
    [InlineData("Tell: mention, ")]
    [InlineData("Tell: mention,  show")]
    [InlineData("negation = never")]
    [InlineData("spaces = yes")]
    public void What_cannot_be_read_is_told_with_its_line(string line)
    {
        var error = Assert.Throws<FormatException>(() => LexiconReader.Read("xx", new StringReader($"# A comment.\n{line}\n")));

        Assert.StartsWith("xx.words:2: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_says_where_negations_stand_and_whether_words_are_separated()
    {
        var lexicon = LexiconReader.Read("xx", new StringReader("negation = after\nspaces = no\nTell: 言わ\n"));

        Assert.Equal((false, true, false), (lexicon.NegatesBefore, lexicon.NegatesAfter, lexicon.HasSpaces));
        Assert.Equal([("言わ", WordClass.Tell)], lexicon.Words);
    }

    [Fact]
    public void A_word_is_found_whole_a_stem_with_any_ending_and_an_expression_over_the_end_of_a_line()
    {
        var tree = new WordTree([LexiconReader.Read("xx", new StringReader("Tell: list, mention*, bring it up\n"))]);

        var found = tree.Find("Listen: MENTIONED lists,\\nlist. Bring it\n    up").Select(word => (word.Start, word.End));

        Assert.Equal([(8, 15), (26, 30), (32, 47)], found);
    }
}
