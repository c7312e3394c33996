using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Symbiont.Scanning.Contexts;

namespace Symbiont.Scanning.Prose.Orders;

/// <summary>
/// Finds orders that turn an agent against whoever it works for, in the languages of the lexicons: by the parts that an order is made of, and not by its words.
/// Something is done (falsified, deleted, sent, planted, weakened), and it is veiled (not mentioned, hidden, answered for).
/// </summary>
internal sealed partial class OrderAnalyzer : IScanAnalyzer
{
    /// <summary>Findings in one text; the rest says the same.</summary>
    private const int MaxFindings = 5;

    /// <summary>Characters within which parts belong to one order; half of it where words are not separated.</summary>
    private const int Span = 700;

    /// <summary>Characters that are shown.</summary>
    private const int Excerpt = 160;

    /// <summary>Words of a language below which it is not the language of the text.</summary>
    private const int FewestWords = 6;

    /// <summary>Of two languages of a text each has at least one of this many words.</summary>
    private const int Share = 4;

    private static readonly WordTree Tree = new(Lexicon.All);

    private static readonly int Common = Lexicon.All.Select(lexicon => lexicon.Name).ToList().IndexOf(Lexicon.Common);

    public string Name => "orders";

    public IReadOnlyList<RuleInfo> Rules => OrderRules.All;

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        if (source.Kind is not (SourceKind.Markdown or SourceKind.Text or SourceKind.Markup or SourceKind.Json or SourceKind.Yaml or SourceKind.Configuration))
            return [];
        var text = source.Text.Raw;
        var words = Tree.Find(text);
        var counts = new int[Lexicon.All.Count];
        foreach (var word in words)
            counts[word.Language]++;
        counts[Common] = 0;
        var most = counts.Max();
        var findings = new List<Finding>();
        for (var language = 0; language < counts.Length && most >= FewestWords; language++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (counts[language] < FewestWords || counts[language] * Share < most)
                continue;
            var orders = Order.In(Parts(text, words, language), Lexicon.All[language].HasSpaces ? Span : Span / 2);
            findings.AddRange(orders.Take(MaxFindings).Select(order => Told(source, order)));
        }

        return findings;
    }

    /// <summary>What a short text tells, in the language that most of its words are of; null: too few words of any.</summary>
    public static ToldParts? Told(string text)
    {
        var words = Tree.Find(text);
        var counts = new int[Lexicon.All.Count];
        foreach (var word in words)
            counts[word.Language]++;
        counts[Common] = 0;
        var language = Array.IndexOf(counts, counts.Max());
        if (counts[language] < FewestWords / 2)
            return null;
        var parts = Parts(text, words, language);
        return new(Lexicon.All[language].Name == "en", parts.Select(part => part.Part).ToHashSet(), words.Where(word => word.Language == language).Select(word => word.Class).ToHashSet(),
            parts.Count == 0 ? 0 : parts[0].At);
    }

    /// <summary>An order is told as weaker where people read it, where attacks are spoken of, and where it is the data of a test.</summary>
    private static Finding Told(ScanSource source, Order order)
    {
        var weakened = order.IsGuarded ? "spoken of as something to guard against"
            : source.Kind != SourceKind.Json && (Roles.IsForPeopleByName(source.Name) || (source.IsForPeople && !order.IsForMachine)) ? "shown by documentation"
            : source.IsTest || IsExpected(source, order.At) ? "data of a test"
            : null;
        return weakened is null
            ? source.Report(OrderRules.AgainstTheUser, order.At, Excerpt, confidence: Confidence.Medium)
            : source.Report(OrderRules.AgainstTheUser, order.At, Excerpt, confidence: Confidence.Low, severity: Severity.Medium, weakened: weakened);
    }

    /// <summary>A question that is kept with the answer that is expected of a model.</summary>
    private static bool IsExpected(ScanSource source, int at)
    {
        var text = source.Text.Raw.AsSpan();
        var start = text[..at].LastIndexOf('\n') + 1;
        var end = text[at..].IndexOf('\n');
        return source.Kind == SourceKind.Json && Cues.Expects.IsMatch(text[start..(end < 0 ? text.Length : at + end)]);
    }

    private static List<(int At, Part Part)> Parts(string text, List<WordAt> words, int language)
    {
        List<WordAt> own = [.. words.Where(word => word.Language == language || word.Language == Common)];
        var reader = new PartReader(Lexicon.All[language]);
        var addresses = new List<int>();
        foreach (var address in Address().EnumerateMatches(text))
            addresses.Add(address.Index);
        var parts = new List<(int, Part)>();
        var (first, start) = (0, 0);
        foreach (var end in Sentences.Ends(text))
        {
            var last = first;
            while (last < own.Count && own[last].Start < end)
                last++;
            if (last > first)
                reader.Read(text, CollectionsMarshal.AsSpan(own)[first..last], addresses, (start, end), parts);
            (first, start) = (last, end);
        }

        foreach (var tool in SendingTool().EnumerateMatches(text))
            parts.Add((tool.Index, Part.Tool));
        parts.Sort();
        return parts;
    }

    [GeneratedRegex(@"https?://[^\s)""']+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w-]{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(send|post|forward|upload|transfer|publish|share|submit|http)_[a-z][a-z_]{2,30}\b|\b(send|forward|upload|transfer|publish)(Email|Mail|Message|Payment|Money|File|Sms|Document)\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SendingTool();
}
