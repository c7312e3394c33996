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
    private const Intent Alarming = Intent.Concealing | Intent.Deceiving | Intent.Overriding | Intent.Addressing;

    /// <summary>Characters at the beginning that say what a page for people is about.</summary>
    private const int Title = 300;

    /// <summary>One of these stands in every passage that breaks a rule; most text has none.</summary>
    private static readonly SearchValues<string> Alarms = SearchValues.Create(
        [
            "not ", "n't ", "never", "without", "no need", "no reason", "no one", "nobody", "no human", "silen", "quiet", "secret", "covert", "hide", "conceal", "confiden", "mentioning", "discreet", "unnoticed",
            "assistant", "agent", "LLM", "model", "chatbot", "copilot", "claude", "gemini", "AI ", "override", "ignore", "disregard", "bypass", "skip", "void", "restriction", "](http", "<img", "looks like", "used to it", "so that", "out of the", "from the", "asks", "belongs to", "agreed", "worr", "feel ", "virus", "pretend", "claim", "confus", "only \"",
            "utilis", "insu", "prévenir", "usuari", "usuár", "secreto", "utente", "nascosto", "nichts", "heimlich", "unbemerkt", "verschweig", "niemand", "gebruiker", "ignor", "olvida", "oublie", "esque", "dimentica", "vergiss", "vergessen", "anweisung", "consigne", "instruc",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly string[] DataExtensions = [".ics", ".vcf", ".csv", ".tsv", ".eml", ".srt", ".vtt", ".po", ".rss", ".atom", ".geojson", ".gpx", ".svg"];

    public string Name => "intents";

    public IReadOnlyList<RuleInfo> Rules => IntentRules.All;

    public IEnumerable<Finding> Analyze(ScanSource source, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var isData = source.IsDisguised || DataExtensions.Contains(Path.GetExtension(source.Name).ToLowerInvariant(), StringComparer.Ordinal);
        if (source.Text.Normalized.AsSpan().ContainsAny(Alarms))
        {
            foreach (var passage in PassageReader.Read(source.Text.Normalized, source.Kind))
                Weigh(source, passage, isData, [EnglishSecrecy.All, EnglishCues.All, ForeignCues.Latin], source.Text.RawOffset, findings, cancellationToken);
        }

        // The plain form takes Cyrillic letters for the Latin ones that they look like.
        if (source.Text.Raw.AsSpan().ContainsAnyInRange('\u0400', '\u06FF') || source.Text.Raw.AsSpan().ContainsAnyInRange('\u3040', '\uD7AF'))
        {
            foreach (var passage in PassageReader.Read(source.Text.Raw, source.Kind))
                Weigh(source, passage, isData, [ForeignCues.Scripts], offset => offset, findings, cancellationToken);
        }

        return findings;
    }

    /// <summary>What may not stand together.</summary>
    public static RuleInfo? Judge(Intent found)
    {
        var covers = (found & (Intent.Concealing | Intent.Deceiving)) != 0;
        var sends = Has(found, Intent.Private | Intent.Sending | Intent.Destination);
        if ((found & Intent.Hidden) != 0 && (found & (Intent.Addressing | Intent.Overriding)) != 0
            && ((found & (Intent.Harming | Intent.Overriding)) != 0 || Has(found, Intent.Sending | Intent.Destination) || Has(found, Intent.Sending | Intent.Private)
                || Has(found, Intent.Running | Intent.Concealing)))
            return IntentRules.HiddenOrder;
        if (sends && covers)
            return IntentRules.CovertTransfer;
        if ((found & Intent.Overriding) != 0 && ((found & Intent.Concealing) != 0 || sends))
            return IntentRules.RulesSetAside;
        if ((found & Intent.Harming) != 0 && (found & Intent.Concealing) != 0)
            return IntentRules.CovertAction;
        return Has(found, Intent.Addressing | Intent.Running | Intent.Concealing | Intent.Deceiving) ? IntentRules.CovertAction : null;
    }

    /// <summary>Which intents a text tells, and where the first stands that gives an alarm.</summary>
    private static (Intent Found, int First) Intents(ReadOnlySpan<char> text, Cue[][] tables)
    {
        var (found, first) = (Intent.None, int.MaxValue);
        foreach (var table in tables)
        {
            foreach (var cue in table)
            {
                if ((found & cue.Intent) != 0 || cue.Find(text) is not (>= 0 and var at))
                    continue;
                found |= cue.Intent;
                first = (cue.Intent & Alarming) != 0 ? Math.Min(first, at) : first;
            }
        }

        // An address is written alike in every language.
        if (tables.Length == 1 && EnglishCues.Destination.Find(text) >= 0)
            found |= Intent.Destination;
        return (found, first == int.MaxValue ? 0 : first);
    }

    private static (RuleInfo? Rule, int First) Closer(string text, Intent position, Cue[][] tables)
    {
        for (var from = 0; from < text.Length; from += Reach)
        {
            var (found, first) = Intents(text.AsSpan(from, Math.Min(2 * Reach, text.Length - from)), tables);
            if (Judge(found | position) is { } rule)
                return (rule, from + first);
        }

        return (null, 0);
    }

    /// <summary>Whether a place stands in quotes, by those before it.</summary>
    private static bool IsQuoted(string text, int at) => (text.AsSpan(0, at).Count('"') & 1) == 1;

    private static bool Has(Intent found, Intent all) => (found & all) == all;

    private static void Weigh(ScanSource source, Passage passage, bool isData, Cue[][] tables, Func<int, int> rawOffset, List<Finding> findings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (findings.Count >= MaxFindings || (tables.Length > 1 && !passage.Text.AsSpan().ContainsAny(Alarms)))
            return;
        var position = passage.IsHidden || isData ? Intent.Hidden : Intent.None;
        var (found, first) = Intents(passage.Text, tables);
        var rule = Judge(found | position);
        // What belongs together stands together: once more, on pieces that overlap.
        if (rule is not null && passage.Text.Length > 2 * Reach)
            (rule, first) = Closer(passage.Text, position, tables);

        if (rule is null && tables.Length > 1 && EnglishCues.FilledAddress.Find(passage.Text) is >= 0 and var link && EnglishCues.Filling.Find(passage.Text) >= 0)
            (rule, first) = (IntentRules.FilledAddress, link);
        if (rule is null)
            return;
        var start = rawOffset(passage.Start + first);
        var isGuarded = !passage.IsHidden && !isData
            && (EnglishCues.Guarding.Find(passage.Text) >= 0 || (source.IsForPeople && IsQuoted(passage.Text, first)) || (source.IsForPeople && EnglishCues.Guarding.Find(source.Text.Normalized.AsSpan(0, Math.Min(Title, source.Text.Normalized.Length))) >= 0));
        if (!isGuarded && !passage.IsHidden && source.IsForPeople && Contexts.Roles.IsForPeopleByName(source.Name))
        {
            findings.Add(source.Report(rule, start, 160, confidence: Confidence.Medium, severity: Severity.Medium, weakened: "shown by documentation"));
            return;
        }

        findings.Add(isGuarded
            ? source.Report(rule, start, 160, confidence: Confidence.Low, severity: Severity.Medium, weakened: "spoken of as something to guard against")
            : source.Report(rule, start, 160, confidence: Confidence.Medium));
    }
}
