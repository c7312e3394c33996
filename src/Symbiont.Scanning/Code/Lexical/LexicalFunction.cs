namespace Symbiont.Scanning.Code.Lexical;

/// <summary>A function of the file: where it stands, what it is given, and what it does with it as far as that is known.</summary>
internal sealed class LexicalFunction(string name, IReadOnlyList<string> parameters, int head, int start, int end, bool isEntered)
{
    /// <summary>Parameters that are told apart; the rest is taken for the last of them.</summary>
    public const int MostParameters = 32;

    private const int FirstBit = 32;

    private readonly LexicalFacts[] reaches = new LexicalFacts[Enum.GetValues<LexicalSink>().Length];

    public string Name => name;

    public IReadOnlyList<string> Parameters => parameters;

    /// <summary>First token of the head.</summary>
    public int Head => head;

    /// <summary>First token of the body.</summary>
    public int Start => start;

    /// <summary>Token after the body.</summary>
    public int End => end;

    /// <summary>Whether an agent or a request calls it.</summary>
    public bool IsEntered => isEntered;

    /// <summary>What is known of the value that it returns.</summary>
    public LexicalFacts Returns { get; private set; }

    /// <summary>The bit of a parameter.</summary>
    public static LexicalFacts Bit(int parameter) => (LexicalFacts)(1UL << (FirstBit + Math.Min(parameter, MostParameters - 1)));

    /// <summary>What a parameter is worth at the beginning of the body.</summary>
    public LexicalFacts Given(int parameter) => isEntered ? Bit(parameter) | LexicalFacts.Outside : Bit(parameter);

    /// <summary>Parameters that reach a place where they can do harm, and whether they are part of a built text there, or between its quotes.</summary>
    public LexicalFacts Reaching(LexicalSink sink) => reaches[(int)sink];

    /// <summary>Notes that something of this function reaches a place; true when that was not known.</summary>
    public bool Reach(LexicalSink sink, LexicalFacts facts)
    {
        var kept = facts & (LexicalFacts.Parameters | LexicalFacts.Built | LexicalFacts.Quoted);
        if ((kept & LexicalFacts.Parameters) == 0 || (reaches[(int)sink] | kept) == reaches[(int)sink])
            return false;
        reaches[(int)sink] |= kept;
        return true;
    }

    /// <summary>Notes what is returned; true when that was not known.</summary>
    public bool Return(LexicalFacts facts)
    {
        if ((Returns | facts) == Returns)
            return false;
        Returns |= facts;
        return true;
    }
}
