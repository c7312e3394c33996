using System.Buffers;

namespace Symbiont.Scanning.Prose.Intents;

/// <summary>
/// Judges prose by what it is after rather than by its words: a passage that names private data, has it sent somewhere and keeps that from the
/// user is found whatever each of the three is called. See <see cref="Intent"/> for what is looked for, and <see cref="Judge"/> for what may not stand together.
/// </summary>
internal sealed class IntentAnalyzer : IScanAnalyzer
{
    /// <summary>Findings in one text; the rest says the same.</summary>
    private const int MaxFindings = 10;

    /// <summary>Half the characters within which intents count as one matter.</summary>
    private const int Reach = 450;

    /// <summary>Intents of which one at least is in everything that is judged bad.</summary>
    private const Intent Alarming = Intent.Concealing | Intent.Deceiving | Intent.Denying | Intent.Overriding | Intent.Addressing;

    /// <summary>Characters of a line of test data that are looked at.</summary>
    private const int LongestCase = 4000;

    /// <summary>Characters at the beginning that say what a page for people is about.</summary>
    private const int Title = 300;

    /// <summary>One of these stands in every passage that breaks a rule; most text has none.</summary>
    private static readonly SearchValues<string> Alarms = SearchValues.Create(
        [
            "not ", "n't ", "never", "without", "no need", "no reason", "no one", "nobody", "no human", "silen", "quiet", "secret", "covert", "hide", "conceal", "confiden", "mentioning", "discreet", "unnoticed",
            "assistant", "agent", "LLM", "model", "chatbot", "copilot", "claude", "gemini", "AI ", "override", "ignore", "disregard", "bypass", "skip", "void", "restriction", "](http", "<img", "looks like", "used to it", "so that", "out of the", "from the", "asks", "belongs to", "agreed", "worr", "feel ", "virus", "pretend", "claim", "confus", "only \"",
            "no log", "no trace", "in place of", "as if", "stand out", "deny", "denies", "asked", "verbatim", "word for word", "replaces", "utilis", "insu", "prévenir", "usuari", "usuár", "secreto", "utente", "nascosto", "nichts", "heimlich", "unbemerkt", "verschweig", "niemand", "gebruiker", "ignor", "olvida", "oublie", "esque", "dimentica", "vergiss", "vergessen", "anweisung", "consigne", "instruc",
            "nothing", "none of", "compromised", "authori", "internal", "stays clean", "histfile", "approved", "update fixture", "affiche", "inform", "averti", "confirm", "avisar", "avise", "menciona", "avvisare", "ohne ", "nicht", "keine", "zonder", "niet", "nie m", "nie i", "nie p", "bez wiedzy", "po cichu", "kullan", "gizlice", "sessizce", "s'il ",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>How an address begins that is filled in.</summary>
    private static readonly SearchValues<string> Links = SearchValues.Create(["](http", "<img"], StringComparison.OrdinalIgnoreCase);

    private static readonly CueTable Latin = new([.. EnglishSecrecy.All, .. EnglishConcealment.All, .. EnglishCues.All, .. EnglishClaims.All, .. ForeignCues.Latin, .. ForeignConcealment.Latin]);

    /// <summary>An address, and some files, are written alike in every language.</summary>
    private static readonly CueTable Scripts = new([.. ForeignCues.Scripts, EnglishCues.Destination, EnglishCues.PrivateFile]);

    private static readonly string[] DataExtensions = [".ics", ".vcf", ".csv", ".tsv", ".eml", ".srt", ".vtt", ".po", ".rss", ".atom", ".geojson", ".gpx", ".svg"];

    public string Name => "intents";

    public IReadOnlyList<RuleInfo> Rules => IntentRules.All;

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var isData = source.IsDisguised || DataExtensions.Contains(Path.GetExtension(source.Name).ToLowerInvariant(), StringComparer.Ordinal);
        var buffer = Array.Empty<char>();
        if (source.Text.Normalized.AsSpan().ContainsAny(Alarms))
        {
            var marks = Latin.NewMarks();
            foreach (var passage in PassageReader.Read(source.Text.Normalized, source.Kind))
            {
                if (findings.Count >= MaxFindings)
                    break;
                var text = PassageReader.Flat(source.Text.Normalized, passage, ref buffer);
                if (text.ContainsAny(Alarms))
                    Weigh(source, passage, text, isData, Latin, marks, findings, cancellationToken);
            }
        }

        // The plain form takes Cyrillic letters for the Latin ones that they look like.
        if (source.Text.Raw.AsSpan().ContainsAnyInRange('\u0400', '\u06FF') || source.Text.Raw.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
        {
            var marks = Scripts.NewMarks();
            foreach (var passage in PassageReader.Read(source.Text.Raw, source.Kind))
            {
                if (findings.Count >= MaxFindings)
                    break;
                Weigh(source, passage, PassageReader.Flat(source.Text.Raw, passage, ref buffer), isData, Scripts, marks, findings, cancellationToken);
            }
        }

        return findings;
    }

    /// <summary>What may not stand together.</summary>
    public static RuleInfo? Judge(Intent found)
    {
        var covers = (found & (Intent.Concealing | Intent.Deceiving | Intent.Denying)) != 0;
        var sends = Has(found, Intent.Private | Intent.Sending | Intent.Destination);
        if ((found & Intent.Hidden) != 0 && (found & (Intent.Addressing | Intent.Overriding)) != 0
            && ((found & (Intent.Harming | Intent.Overriding)) != 0 || Has(found, Intent.Sending | Intent.Destination) || Has(found, Intent.Sending | Intent.Private)
                || (found & Intent.Concealing) != 0))
            return IntentRules.HiddenOrder;
        if (sends && covers)
            return IntentRules.CovertTransfer;
        if ((found & Intent.Overriding) != 0 && ((found & Intent.Concealing) != 0 || sends))
            return IntentRules.RulesSetAside;
        if ((found & Intent.Harming) != 0 && (found & (Intent.Concealing | Intent.Deceiving)) != 0)
            return IntentRules.CovertAction;
        // Somebody is lied to about a deed, about data, or about where something goes.
        if ((found & Intent.Denying) != 0 && (found & (Intent.Harming | Intent.Overriding | Intent.Destination)) != 0)
            return IntentRules.CovertAction;
        return Has(found, Intent.Addressing | Intent.Running | Intent.Concealing | Intent.Deceiving) ? IntentRules.CovertAction : null;
    }

    private static (RuleInfo? Rule, int First) Closer(ReadOnlySpan<char> text, Intent position, CueTable table, ulong[] marks)
    {
        for (var from = 0; from < text.Length; from += Reach)
        {
            var (found, first) = table.Find(text.Slice(from, Math.Min(2 * Reach, text.Length - from)), position, Alarming, marks);
            if (Judge(found) is { } rule)
                return (rule, from + first);
        }

        return (null, 0);
    }

    private static bool IsPicture(ReadOnlySpan<char> address) => address[0] is '!' or '<';

    /// <summary>Whether a place stands in quotes, by those before it.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> text, int at) => (text[..at].Count('"') & 1) == 1;

    /// <summary>Whether what gives the alarm stands in a comment of code, and nobody is spoken to there.</summary>
    private static bool IsCommentary(ScanSource source, Passage passage, ReadOnlySpan<char> text, int first)
    {
        var from = Math.Max(0, first - Reach);
        return source.Settings.IsInComment(passage.Start + first) && !Contexts.Commentary.SpeaksToAgent(text[from..Math.Min(text.Length, first + Reach)]);
    }

    private static bool IsProgram(ScanSource source) => source.Kind is SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript;

    private static bool IsExpected(ScanSource source, Passage passage)
    {
        if (source.Kind != SourceKind.Json)
            return false;
        var text = source.Text.Normalized;
        var from = text.LastIndexOf('\n', Math.Max(0, Math.Min(passage.Start, text.Length) - 1)) + 1;
        var to = text.IndexOf('\n', Math.Min(passage.Start + 1, text.Length));
        return Contexts.Cues.Expects.IsMatch(text.AsSpan(from, Math.Min((to < 0 ? text.Length : to) - from, LongestCase)));
    }

    private static bool Has(Intent found, Intent all) => (found & all) == all;

    private static void Weigh(ScanSource source, Passage passage, ReadOnlySpan<char> text, bool isData, CueTable table, ulong[] marks, List<Finding> findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var position = passage.IsHidden || isData ? Intent.Hidden : Intent.None;
        var (found, first) = table.Find(text, position, Alarming, marks);
        var rule = Judge(found);
        // What belongs together stands together: once more, on pieces that overlap.
        if (rule is not null && text.Length > 2 * Reach)
            (rule, first) = Closer(text, position, table, marks);

        if (rule is null && table == Latin && text.ContainsAny(Links) && EnglishCues.FilledAddress.Find(text) is >= 0 and var link
            && (EnglishCues.Filling.Find(text) >= 0 || (IsPicture(text[link..]) && EnglishClaims.ForItsAddress.Find(text) >= 0)))
            (rule, first) = (IntentRules.FilledAddress, link);
        if (rule is null || (IsProgram(source) && Contexts.WordTable.Holds(text, first, 1)))
            return;
        var start = table == Latin ? source.Text.RawOffset(passage.Start + first) : passage.Start + first;
        // A question that is kept with the answer that is expected of a model is the data of a test.
        var isGuarded = IsExpected(source, passage) || (!passage.IsHidden && !isData
            && (EnglishCues.Guarding.Find(text) >= 0 || (source.IsForPeople && IsQuoted(text, first)) || (source.IsForPeople && EnglishCues.Guarding.Find(source.Text.Normalized.AsSpan(0, Math.Min(Title, source.Text.Normalized.Length))) >= 0)));
        if (!isGuarded && !passage.IsHidden && source.IsForPeople && Contexts.Roles.IsForPeopleByName(source.Name))
        {
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Medium, severity: Severity.Medium, weakened: "shown by documentation"));
            return;
        }

        if (isGuarded)
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Low, severity: Severity.Medium, weakened: "spoken of as something to guard against"));
        else if (!isData && table == Latin && IsCommentary(source, passage, text, first))
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Low, severity: Severity.Low, weakened: "in a comment that speaks of the program"));
        else if (source.IsTest)
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Low, severity: Severity.Medium, weakened: "data of a test"));
        else
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Medium));
    }
}
