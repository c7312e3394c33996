using System.Buffers.Binary;

namespace Symbiont.Scanning.Wording;

/// <summary>
/// What words, signs, and two or three of them behind each other speak for an attack, and how much: a linear model (logistic regression) that was learnt from samples of both kinds. The sum of the weights of what is in a
/// passage, and of <see cref="Bias"/>, is the logarithm of the odds that it is an attack, if one passage of two were one.
/// </summary>
internal sealed class WordWeights
{
    private const uint Mark = 0x31575753;

    private static readonly Lazy<WordWeights> Shipped = new(Load);

    private readonly uint[] hashes;
    private readonly Half[] weights;

    /// <summary>Places of <see cref="hashes"/>, from 1, by the first bits of a hash; 0: nobody is there. At most half of it is taken.</summary>
    private readonly int[] table;

    private readonly int shift;

    /// <summary>Makes weights.</summary>
    /// <param name="bias">What is added for every passage.</param>
    /// <param name="weights">What each feature adds, by its hash.</param>
    public WordWeights(float bias, IReadOnlyDictionary<uint, float> weights)
        : this(bias, [.. weights.Keys.Order()], [.. weights.OrderBy(pair => pair.Key).Select(pair => (Half)pair.Value)])
    {
    }

    private WordWeights(float bias, uint[] hashes, Half[] weights)
    {
        Bias = bias;
        this.hashes = hashes;
        this.weights = weights;
        var bits = Math.Max(4, 33 - int.LeadingZeroCount(hashes.Length));
        shift = 32 - bits;
        table = new int[1 << bits];
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = hashes[i] >> shift;
            while (table[slot] != 0)
                slot = (slot + 1) & (uint)(table.Length - 1);
            table[slot] = i + 1;
        }
    }

    /// <summary>Those that the scanner judges by.</summary>
    public static WordWeights Default => Shipped.Value;

    /// <summary>What is added for every passage.</summary>
    public float Bias { get; }

    /// <summary>How many features have a weight.</summary>
    public int Count => hashes.Length;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="bytes">All of it; anything else is an <see cref="InvalidDataException"/>.</param>
    public static WordWeights Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Mark)
            throw new InvalidDataException("These are no weights of words.");
        var bias = BinaryPrimitives.ReadSingleLittleEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (count < 0 || bytes.Length != 12 + (6L * count))
            throw new InvalidDataException("The weights of words are cut off.");
        var hashes = new uint[count];
        var weights = new Half[count];
        for (var i = 0; i < count; i++)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(12 + (4 * i))..]);
            weights[i] = BinaryPrimitives.ReadHalfLittleEndian(bytes[(12 + (4 * count) + (2 * i))..]);
        }

        return new(bias, hashes, weights);
    }

    /// <summary>Writes them: a mark, the bias, how many there are, their hashes in order, their weights.</summary>
    /// <param name="stream">Where to.</param>
    public void Write(Stream stream)
    {
        Span<byte> buffer = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(buffer, Mark);
        stream.Write(buffer);
        BinaryPrimitives.WriteSingleLittleEndian(buffer, Bias);
        stream.Write(buffer);
        BinaryPrimitives.WriteInt32LittleEndian(buffer, Count);
        stream.Write(buffer);
        foreach (var hash in hashes)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(buffer, hash);
            stream.Write(buffer);
        }

        foreach (var weight in weights)
        {
            BinaryPrimitives.WriteHalfLittleEndian(buffer, weight);
            stream.Write(buffer[..2]);
        }
    }

    /// <summary>Each feature by its hash, and what it adds.</summary>
    public IEnumerable<KeyValuePair<uint, float>> All() => hashes.Zip(weights, (hash, weight) => KeyValuePair.Create(hash, (float)weight));

    /// <summary>Place of a feature, from 0; -1: it says nothing.</summary>
    /// <param name="hash">The feature.</param>
    public int IndexOf(uint hash)
    {
        for (var slot = hash >> shift; ; slot = (slot + 1) & (uint)(table.Length - 1))
        {
            var found = table[slot] - 1;
            if (found < 0 || hashes[found] == hash)
                return found;
        }
    }

    /// <summary>What the feature at a place adds.</summary>
    /// <param name="index">A place that <see cref="IndexOf"/> gave.</param>
    public float this[int index] => (float)weights[index];

    /// <summary>What a feature adds; 0: nothing.</summary>
    /// <param name="hash">The feature.</param>
    public float Of(uint hash) => IndexOf(hash) is var index and >= 0 ? this[index] : 0;

    /// <summary>Logarithm of the odds that a passage is an attack.</summary>
    /// <param name="features">What is in it, each once.</param>
    public double Score(IEnumerable<uint> features) => Bias + features.Sum(feature => (double)Of(feature));

    private static WordWeights Load()
    {
        using var stream = typeof(WordWeights).Assembly.GetManifestResourceStream("attack.weights")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
