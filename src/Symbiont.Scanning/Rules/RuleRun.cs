using Symbiont.Scanning.Contexts;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Rules;

/// <summary>Tables of rules on their way through one source.</summary>
internal sealed class RuleRun(IReadOnlyList<ScanRule> rules, RulePatterns patterns, Reading reading)
{
    /// <summary>Characters of options between a shell and what it is given to run.</summary>
    private const int LongestOptions = 40;

    /// <summary>Where a machine of a cloud asks for what is known of it.</summary>
    private const string Metadata = "http://169.254.169.254";

    /// <summary>Names on one line that are followed one by one.</summary>
    private const int MaxNames = 16;

    private readonly HashSet<(int Rule, int Line)> reported = [];
    private readonly Dictionary<(RulePattern Pattern, string Tied), bool> near = [];
    private Removal? removal;
    private readonly ulong[] marks = patterns.Filter.NewMarks();

    /// <summary>Nobody reads the strings of a binary file to an agent.</summary>
    private readonly bool hasProse = !reading.Source.Layers.Contains("strings");

    /// <summary>What was marked last: several rules look at the same line, or at the same paragraph.</summary>
    private (int Line, bool IsExpanded, bool IsParagraph) marked = (-1, false, false);
    private (string Text, int Start) paragraph;

    public List<Finding> Findings { get; } = [];

    /// <summary>Tries one rule on one line.</summary>
    /// <param name="number">Of the rule.</param>
    /// <param name="line">Of the logical lines.</param>
    /// <param name="expanded">As the shell sees it.</param>
    /// <param name="maxMatches">Matches that are weighed one by one.</param>
    public void Try(int number, int line, bool expanded, int maxMatches)
    {
        var rule = rules[number];
        if (reported.Contains((number, line)) || (rule.IsProse && !hasProse))
            return;
        var isParagraph = rule.IsProse && !expanded;
        if (isParagraph && marked != (line, false, true))
            paragraph = reading.Paragraph(line);
        var start = isParagraph ? paragraph.Start : reading.Lines[line].Start;
        var text = isParagraph ? paragraph.Text : expanded ? reading.Expansions[line].Text : reading.Lines[line].Of(reading.Text);
        if (marked != (line, expanded, isParagraph))
            patterns.Filter.Mark(text, marks);
        marked = (line, expanded, isParagraph);
        var best = new Found(default, 0, 0);
        var isPacked = !rule.IsProse && PackedLine.Is(reading.Source.Kind, text.Length);
        for (var at = 0; at < text.Length || at == 0;)
        {
            var part = isPacked ? PackedLine.Part(text, at) : text;
            if (Find(number, part, start + at, line, expanded, isPacked, maxMatches) is { Length: > 0 } found && (best.Length == 0 || found.Weight.Severity > best.Weight.Severity))
                best = found with { Index = at + found.Index };
            at = isPacked ? PackedLine.Next(text, at) : text.Length + 1;
        }

        if (best.Length > 0)
            Report(number, line, best, start, expanded);
    }

    /// <summary>The gravest of what a rule finds in a line, or in a part of a packed one.</summary>
    private Found Find(int number, ReadOnlySpan<char> text, int start, int line, bool expanded, bool isPacked, int maxMatches)
    {
        var rule = rules[number];
        near.Clear();
        var best = new Found(default, 0, 0);
        for (var i = 0; i < rule.Patterns.Count; i++)
        {
            if (!patterns.Filter.MayMatch(patterns.NumberOf(number, i), marks))
                continue;
            var pattern = rule.Patterns[i];
            var matches = 0;
            foreach (var match in pattern.Linear.EnumerateMatches(text))
            {
                var matched = text.Slice(match.Index, match.Length);
                if (pattern.Excepted?.IsMatch(matched) == true || !AlsoNear(pattern, matched, isPacked ? text[match.Index..] : default, line, expanded))
                    continue;
                var weight = ++matches > maxMatches
                    ? new Weight(rule.Info.Severity, Confidence.High, null)
                    : Weigh(rule, pattern, text, match.Index, match.Length, start, line, expanded);
                if (best.Length == 0 || weight.Severity > best.Weight.Severity)
                    best = new(weight, match.Index, Math.Max(1, match.Length));
                if (matches > maxMatches)
                    break;
            }
        }

        return best;
    }

    private void Report(int number, int line, Found found, int start, bool expanded)
    {
        var rule = rules[number];
        var source = reading.Source;
        var from = source.Text.RawOffset(expanded ? reading.Lines[line].Start : start + found.Index);
        var to = source.Text.RawOffset(expanded ? reading.Lines[line].End : Math.Min(start + found.Index + found.Length, reading.Text.Length));
        var at = rule.IsProse && !expanded ? reading.LineOf(start + found.Index, 0) : line;
        reported.Add((number, line));
        if (at != line && !reported.Add((number, at)))
            return;
        var finding = source.Report(rule.Info, from, Math.Max(1, to - from), confidence: found.Weight.Confidence, severity: found.Weight.Severity, weakened: found.Weight.Weakened);
        Findings.Add(expanded && reading.Expansions[line].IsDisguise ? finding with { Layers = [.. finding.Layers, "expansion"] } : finding);
    }

    /// <summary>Whether what must stand near stands there. Asked for every match of a line and answered once: the answer depends on the line, and on the name that ties.</summary>
    /// <param name="pattern">The pattern that matched.</param>
    /// <param name="matched">What it matched.</param>
    /// <param name="rest">What follows within the same part of a packed line; empty: the lines that follow are looked at.</param>
    /// <param name="line">Of the logical lines.</param>
    /// <param name="expanded">As the shell sees them.</param>
    private bool AlsoNear(RulePattern pattern, ReadOnlySpan<char> matched, ReadOnlySpan<char> rest, int line, bool expanded)
    {
        if (pattern.AlsoNear.Count == 0)
            return true;
        var tied = "";
        // Beyond so many names on one line any will do: a finding too many, rather than a line that takes forever.
        if (pattern.Tie is not null && near.Count < MaxNames)
        {
            tied = pattern.TiedBy(matched).Trim('"', '\'', '.', '/');
            // A name of one letter ties with its folder; alone it stands everywhere.
            tied = tied.Length - tied.LastIndexOf('/') > 2 ? tied[(tied.LastIndexOf('/') + 1)..] : tied;
            if (tied.Length < 2)
                return false;
        }

        if (!near.TryGetValue((pattern, tied), out var isNear))
        {
            var window = rest.IsEmpty ? reading.Window(line, pattern.Within, expanded) : rest;
            isNear = pattern.UnlessNear?.IsMatch(window) != true;
            foreach (var also in pattern.AlsoNear)
                isNear = isNear && Finds(also, window, tied);
            near.Add((pattern, tied), isNear);
        }

        return isNear;
    }

    private static bool Finds(LinearPattern pattern, ReadOnlySpan<char> window, string tied)
    {
        if (tied.Length == 0)
            return pattern.IsMatch(window);
        foreach (var match in pattern.EnumerateMatches(window))
        {
            if (window.Slice(match.Index, match.Length).Contains(tied, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private Weight Weigh(ScanRule rule, RulePattern pattern, ReadOnlySpan<char> text, int index, int length, int start, int line, bool expanded)
    {
        var severity = pattern.Severity ?? rule.Info.Severity;
        var weight = new Weight(severity, pattern.Weakened is null ? Confidence.High : Confidence.Medium, pattern.Weakened);
        if (pattern.IsSaid && severity > Severity.Medium && reading.Source.Kind is SourceKind.JavaScript or SourceKind.TypeScript or SourceKind.Python or SourceKind.CSharp or SourceKind.OtherCode)
            weight = new(Severity.Medium, Confidence.Low, "said by code, not done");
        if (rule.IsVerbatim)
            return weight;
        var command = rule.IsProse ? text.Slice(index, length) : Command(text, index, length);
        foreach (var use in rule.Everyday)
        {
            if (use.Severity < weight.Severity && use.Excuses(command) && (!use.IsUndone || (removal ??= new(reading.Text)).TakesAway(command)))
                weight = new(use.Severity, Confidence.Medium, use.Reason);
        }

        // What was hidden was not meant to be shown.
        if (reading.Source.IsDisguised || (expanded && reading.Expansions[line].IsDisguise))
            return weight;
        var documented = rule.Documented ?? (severity > Severity.Info ? severity - 1 : severity);
        if (rule.IsUsersChoice && reading.Source.Settings.IsAsked(start + index) && Severity.Medium < weight.Severity)
            weight = new(Severity.Medium, Confidence.Medium, "done when the user has agreed");
        var (from, span) = expanded ? (reading.Lines[line].Start, reading.Lines[line].End - reading.Lines[line].Start) : (start + index, length);
        var setting = !rule.IsProse ? reading.Source.Settings.Of(rule.IsPath, from, span)
            : IsCommentary(pattern, text, from) ? Setting.Comment
            : reading.Source.Settings.OfSentence(from, span);
        if (setting == Setting.Documented && ((Cues.OddAddress.IsMatch(command) && !NamesOnlyMetadata(command)) || (pattern.IsNeverGiven && !reading.Source.Settings.SpeaksOfAttacks)))
            return weight;
        // What runs as root is no worse for the address of what it is given, which other rules weigh.
        if (setting == Setting.Documented && Cues.Unencrypted.IsMatch(command))
            return rule.Info.Category == Categories.Escalation ? weight.Or(new(Severity.Medium, Confidence.Medium, "shown by documentation")) : weight;
        // What is typeset is read, and neither run nor followed.
        if (setting == Setting.Documented && reading.Source.IsTypeset && documented > Severity.Medium)
            documented = Severity.Medium;
        return weight.Or(Weight.In(setting, severity, documented, reading.Source.IsForPeople));
    }

    /// <summary>Whether the only odd address is that of the metadata of a machine, which is nobody's: it leads out of no cloud.</summary>
    private static bool NamesOnlyMetadata(ReadOnlySpan<char> command) =>
        command.Contains(Metadata, StringComparison.Ordinal) && !Cues.OddAddress.IsMatch(command.ToString().Replace(Metadata, "metadata.internal", StringComparison.Ordinal));

    /// <summary>Whether a sentence stands in a comment that speaks of the program, or of attacks on it, and not to an agent.</summary>
    private bool IsCommentary(RulePattern pattern, ReadOnlySpan<char> text, int start) =>
        reading.Source.Settings.IsInComment(start) && (pattern.IsSaidOfPrograms || Commentary.SpeaksOfAttacks(text)) && !Commentary.SpeaksToAgent(text);

    /// <summary>The command around a match: what is excused by its neighbour on the same line is not excused.</summary>
    private static ReadOnlySpan<char> Command(ReadOnlySpan<char> text, int index, int length)
    {
        var from = text[..index].LastIndexOfAny(";&`\n") + 1;
        var quoted = Quoted(text, index + length);
        var rest = text[quoted..];
        var to = rest.IndexOfAny(";`\n");
        var and = rest.IndexOf("&&", StringComparison.Ordinal);
        to = to < 0 ? and : and < 0 ? to : Math.Min(to, and);
        return text[from..(to < 0 ? text.Length : quoted + to)];
    }

    /// <summary>What a shell is given in quotes with <c>-c</c> belongs to its command, whatever stands in it.</summary>
    private static int Quoted(ReadOnlySpan<char> text, int end)
    {
        var option = text[end..].IndexOf(" -c ", StringComparison.Ordinal);
        if (option < 0 || option > LongestOptions || text.Slice(end, option).ContainsAny(";&|\n"))
            return end;
        var open = end + option + 4;
        while (open < text.Length && text[open] == ' ')
            open++;
        if (open >= text.Length || text[open] is not ('"' or '\''))
            return end;
        var close = text[(open + 1)..].IndexOf(text[open]);
        return close < 0 ? end : open + close + 2;
    }

    private readonly record struct Found(Weight Weight, int Index, int Length);
}
