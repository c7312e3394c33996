using Symbiont.Scanning.Contexts;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Capabilities;

/// <summary>What of the catalogue stands in one source. Literals are looked for in one pass; what they announce is looked at closer only for the kinds that somebody asks for.</summary>
internal sealed class Sightings
{
    /// <summary>Places of one fact; a program that has more is no clearer.</summary>
    private const int MaxPlaces = 200;

    /// <summary>Of a longer line only what stands around a literal is looked at.</summary>
    private const int LongestLine = 2000;

    /// <summary>Characters to either side of a literal in a long line.</summary>
    private const int Side = 500;

    /// <summary>A match in a long line that is longer goes from one statement into the next.</summary>
    private const int LongestStatement = 250;

    /// <summary>Longest text that is taken for a hint.</summary>
    private const int LongestHint = 200;

    /// <summary>Lines after a parenthesis that opens on which its arguments are looked for.</summary>
    private const int ArgumentLines = 3;

    /// <summary>What is done by a command or a call; a name of one in a table of words does nothing. What is stolen is told by its name, wherever that stands.</summary>
    private static readonly HashSet<CapabilityKind> Acts =
    [
        CapabilityKind.Fetches, CapabilityKind.Sends, CapabilityKind.Asks, CapabilityKind.RunsCode, CapabilityKind.RunsCommand, CapabilityKind.Shell, CapabilityKind.Connects, CapabilityKind.Decodes,
        CapabilityKind.TurnsNumbers,
    ];

    private readonly ScanSource source;
    private readonly Reading reading;
    private readonly CancellationToken cancellationToken;
    private readonly List<Hit>?[] hits = new List<Hit>?[Enum.GetValues<CapabilityKind>().Length];
    private readonly IReadOnlyList<Place>?[] places = new IReadOnlyList<Place>?[Enum.GetValues<CapabilityKind>().Length];
    private readonly Dictionary<FactLanguages, bool> languages = [];

    public Sightings(ScanSource source, CancellationToken cancellationToken)
    {
        this.source = source;
        this.cancellationToken = cancellationToken;
        reading = source.Reading;
        var (state, line) = (0, 0);
        var text = reading.Text;
        for (var at = Catalogue.Index.Next(text, 0, ref state, out var facts); at >= 0; at = Catalogue.Index.Next(text, at + 1, ref state, out facts))
        {
            line = reading.LineOf(at, line);
            foreach (var number in facts)
            {
                var fact = Catalogue.Facts[number];
                if (fact.Pattern.IsText && !fact.Pattern.EndsAt(text, at, out _))
                    continue;
                var kind = hits[(int)fact.Kind] ??= [];
                // The literals of one expression stand on a line together; one is enough, unless the line is long.
                if (kind.Count == 0 || kind[^1].Fact != number || kind[^1].Line != line || at - kind[^1].End > Side)
                    kind.Add(new(number, line, at));
            }
        }
    }

    /// <summary>How much announces a kind; 0: it does not stand here. What no literal announces may stand anywhere.</summary>
    public int Announced(CapabilityKind kind) => Catalogue.Scans[kind].Any(number => IsIn(Catalogue.Facts[number])) ? reading.Lines.Count : hits[(int)kind]?.Count ?? 0;

    /// <summary>Where a kind stands, in the order of the text.</summary>
    public IReadOnlyList<Place> Of(CapabilityKind kind) => places[(int)kind] ??= Find(kind);

    private List<Place> Find(CapabilityKind kind)
    {
        var found = new List<Place>();
        var facts = new Dictionary<int, (int Line, int End, bool Found, int Count)>();
        foreach (var hit in hits[(int)kind] ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = facts.GetValueOrDefault(hit.Fact, (Line: -1, End: 0, Found: false, Count: 0));
            var fact = Catalogue.Facts[hit.Fact];
            // A line that was looked at is not looked at again; of a long one, only where nothing was looked at.
            if (before.Count >= MaxPlaces || (before.Line == hit.Line && (before.Found || hit.End - before.End < Side)) || !IsIn(fact))
                continue;
            var place = At(fact, hit);
            if (place is { } one)
                found.Add(one);
            facts[hit.Fact] = (hit.Line, hit.End, place is not null, before.Count + (place is null ? 0 : 1));
        }

        foreach (var number in Catalogue.Scans[kind])
            Scan(Catalogue.Facts[number], found);
        found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private bool IsIn(Fact fact)
    {
        if (fact.Languages is not { } only)
            return true;
        if (!languages.TryGetValue(only, out var isIn))
            languages.Add(only, isIn = only.Contains(source));
        return isIn;
    }

    private Place? At(Fact fact, Hit hit)
    {
        var line = reading.Lines[hit.Line];
        if (fact.Pattern.IsText)
            return fact.Pattern.EndsAt(reading.Text, hit.End, out var start) ? Counted(fact, hit.Line, line.Of(reading.Text), start - line.Start, hit.End - start + 1) : null;
        if (line.End - line.Start > LongestLine)
        {
            var from = Math.Max(line.Start, hit.End - Side);
            return Matched(fact, hit.Line, reading.Text.AsSpan(from, Math.Min(line.End, hit.End + Side) - from), from) is { Length: <= LongestStatement } within ? within : null;
        }

        if (Matched(fact, hit.Line, Call(hit.Line), line.Start) is { } place)
            return place;
        // The call may have begun on a line before, and the literal stand among its arguments.
        for (var first = Math.Max(0, hit.Line - ArgumentLines); first < hit.Line; first++)
        {
            if (Opens(first) && Matched(fact, first, Call(first), reading.Lines[first].Start) is { } before)
                return before;
        }

        return null;
    }

    private void Scan(Fact fact, List<Place> found)
    {
        if (!IsIn(fact))
            return;
        var count = 0;
        for (var number = 0; number < reading.Lines.Count && count < MaxPlaces; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = reading.Lines[number];
            for (var from = line.Start; from < line.End; from += LongestLine)
            {
                if (Matched(fact, number, reading.Text.AsSpan(from, Math.Min(line.End, from + LongestLine + Side) - from), from) is { } place)
                {
                    found.Add(place);
                    count++;
                    break;
                }
            }
        }
    }

    private Place? Matched(Fact fact, int line, ReadOnlySpan<char> text, int offset)
    {
        foreach (var match in fact.Pattern.Linear!.EnumerateMatches(text))
        {
            if (Counted(fact, line, text, match.Index, match.Length, offset) is { } place)
                return place;
        }

        return null;
    }

    private Place? Counted(Fact fact, int line, ReadOnlySpan<char> text, int start, int length, int? offset = null)
    {
        var at = (offset ?? reading.Lines[line].Start) + start;
        if (fact.IsExcepted(text, start, length) || !Counts(fact, at, length) || (Acts.Contains(fact.Kind) && IsHint(reading.LineOf(at, line))) || (IsProgram && Acts.Contains(fact.Kind) && WordTable.Holds(reading.Text, at, length)))
            return null;
        return new(fact, reading.LineOf(at, line), at, Math.Max(1, length));
    }

    /// <summary>Whether a line of a program is a text of its own that names a known installer: a hint to people how a tool is installed.</summary>
    private bool IsHint(int line)
    {
        var text = reading.Lines[line].Of(reading.Text).Trim();
        return IsProgram && text.Length is > 2 and < LongestHint && text[0] is '"' or '\'' or '`' && text.TrimEnd(',')[^1] == text[0] && KnownInstallers.Use.Excuses(text);
    }

    private bool IsProgram => source.Kind is SourceKind.Python or SourceKind.JavaScript or SourceKind.TypeScript;

    private bool Opens(int line) => reading.Lines[line].End - reading.Lines[line].Start <= LongestLine && reading.Lines[line].Of(reading.Text).TrimEnd() is [.., '(' or '[' or '{' or ','];

    /// <summary>A line, and those that follow it when it ends with a call whose arguments are yet to come. As long as what it was taken from.</summary>
    private ReadOnlySpan<char> Call(int line)
    {
        if (!Opens(line))
            return reading.Lines[line].Of(reading.Text);
        var last = Math.Min(reading.Lines.Count - 1, line + ArgumentLines);
        return reading.Text.AsSpan(reading.Lines[line].Start, Math.Min(LongestLine * 2, reading.Lines[last].End - reading.Lines[line].Start)).ToString().Replace('\n', ' ');
    }

    /// <summary>What a comment says, and what is only printed, is not done; what is demanded of people is printed.</summary>
    private bool Counts(Fact fact, int start, int length) =>
        source.IsDisguised || source.Kind == SourceKind.Markup || source.Settings.Of(isPath: true, start, length) switch
        {
            Setting.Comment or Setting.Quoted => false,
            Setting.Printed => fact.Kind is CapabilityKind.DemandsPayment or CapabilityKind.HumanCheck or CapabilityKind.PasteKeys,
            _ => true,
        };

    /// <param name="Fact">Its number in the catalogue.</param>
    /// <param name="Line">Logical line.</param>
    /// <param name="End">Offset of the literal's last character.</param>
    private readonly record struct Hit(int Fact, int Line, int End);
}
