using Symbiont.Scanning.Wording;

namespace Symbiont.Scanning.Tests.Wording;

public sealed class WordWeightsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5000)]
    public void What_is_written_is_read_again(int count)
    {
        var random = new Random(count);
        var known = Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Distinct().ToDictionary(hash => hash, _ => (float)(Half)random.NextSingle());
        using var stream = new MemoryStream();
        new WordWeights(0.25f, known).Write(stream);

        var weights = WordWeights.Read(stream.ToArray());

        Assert.Equal((0.25f, known.Count), (weights.Bias, weights.Count));
        Assert.All(known, pair => Assert.Equal(pair.Value, weights[weights.IndexOf(pair.Key)]));
        Assert.All(Enumerable.Range(0, 5000).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Where(hash => !known.ContainsKey(hash)), hash => Assert.Equal(-1, weights.IndexOf(hash)));
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x53, 0x57, 0x57, 0x31, 0, 0, 0, 0, 2, 0, 0, 0, 1 })]
    [InlineData(new byte[] { 0x53, 0x57, 0x57, 0x31, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff })]
    public void What_is_no_weights_is_refused(byte[] bytes) => Assert.Throws<InvalidDataException>(() => WordWeights.Read(bytes));

    [Fact]
    public void The_shipped_weights_know_what_attacks_do()
    {
        var weights = WordWeights.Default;

        Assert.InRange(weights.Count, 10_000, 500_000);
        Assert.All((string[])["curl", "exec", "bash"], word => Assert.True(weights[weights.IndexOf(WordReader.HashOf(word))] > 0, word));
        Assert.All((string[])["export", "throw"], word => Assert.True(weights[weights.IndexOf(WordReader.HashOf(word))] < 0, word));
    }
}
