using System.Buffers;
using System.Collections.Frozen;

namespace Symbiont.Scanning.Wording;

/// <summary>
/// Reads a text as words and signs. <c>readFile</c> and <c>READ_FILE</c> are two words each; digits count for nothing; every host is the same word, and words with which
/// samples of attacks name themselves are passed over: those who attack in earnest use neither the hosts nor the words.
/// </summary>
/// <param name="text">What to read.</param>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>From here on writing systems do not part words by spaces: every sign is a word.</summary>
    private const char FirstUnparted = '\u2e80';

    private static readonly uint Host = HashOf("a host");

    private static readonly SearchValues<char> EndOfHost = SearchValues.Create(" \t\r\n/:?#\"'`)]}<>\\,;|");

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "com", "net", "org", "example", "invalid", "site", "xyz", "ru");

    private static readonly FrozenSet<uint> Telling = new[]
    {
        "example", "invalid", "malicious", "malware", "attacker", "attackers", "attack", "attacks", "evil", "exfil", "exfiltrate", "exfiltrated", "exfiltration", "poc", "demo", "steal", "stealer",
        "stealing", "steals", "stolen", "backdoor", "payload", "payloads", "poison", "poisoned", "poisoning", "victim", "victims", "hacker", "hack", "hacked", "hacking", "inert", "defanged",
        "inject", "injected", "injection", "injections", "honest", "benign", "harmless", "fake",
    }.Select(word => HashOf(word)).ToFrozenSet();

    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>Letters before this place are known not to belong to a host.</summary>
    private int noHostBefore;

    /// <summary>Hash of the word or sign, the same in capitals.</summary>
    public uint Hash { get; private set; }

    /// <summary>Whether it is a word, and not a sign.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Where it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public readonly int End => at;

    /// <summary>Goes to the next word or sign; false: there is none.</summary>
    public bool Read()
    {
        while (at < text.Length)
        {
            Start = at;
            var c = text[at];
            if (c == ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/')
                return ReadAddress();
            if (char.IsAsciiLetterOrDigit(c) && at >= noHostBefore && IsHost())
                return Word(Host);
            if (char.IsLetter(c))
            {
                ReadWord();
                if (!Telling.Contains(Hash))
                    return true;
            }
            else
            {
                at++;
                if (char.IsAsciiLetterOrDigit(c) || c is <= ' ' or >= '\x7f')
                    continue;
                Hash = (Offset ^ c) * Prime;
                IsWord = false;
                return true;
            }
        }

        return false;
    }

    /// <summary>One hash for two words that follow each other.</summary>
    public static uint Pair(uint first, uint second) => (((first << 13) | (first >> 19)) * Prime) ^ second;

    /// <summary>Hash of a word, the same in capitals.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
        return hash;
    }

    private bool Word(uint hash)
    {
        Hash = hash;
        IsWord = true;
        return true;
    }

    private bool ReadAddress()
    {
        at += 3;
        var length = text[at..].IndexOfAny(EndOfHost);
        at = length < 0 ? text.Length : at + length;
        return Word(Host);
    }

    /// <summary>Whether letters, digits and dots that begin here name a host, or are the number of one; then the place is behind it.</summary>
    private bool IsHost()
    {
        var end = at;
        var (dots, others) = (0, 0);
        var last = -1;
        for (; end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'); end++)
        {
            if (text[end] == '.')
                (dots, last) = (dots + 1, end);
            else if (!char.IsAsciiDigit(text[end]))
                others++;
        }

        noHostBefore = end;
        if (dots == 0 || !(others == 0 ? dots == 3 : Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[(last + 1)..end])))
            return false;
        at = end;
        return true;
    }

    /// <summary>Small letters with a capital before them, or capitals up to the one that begins the next word.</summary>
    private void ReadWord()
    {
        var start = at;
        do
        {
            var c = text[at];
            if (char.IsUpper(c) && at > start && (!char.IsUpper(text[at - 1]) || (at + 1 < text.Length && char.IsLower(text[at + 1]))))
                break;
            at++;
            if (c >= FirstUnparted)
                break;
        }
        while (at < text.Length && char.IsLetter(text[at]) && text[at] < FirstUnparted);
        Word(HashOf(text[start..at]));
    }
}
