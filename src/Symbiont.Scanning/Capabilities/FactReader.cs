using System.Globalization;

namespace Symbiont.Scanning.Capabilities;

/// <summary>
/// Reads a file of facts. A line is a fact: <c>[languages:] form pattern [ but: expression] [ owner: hosts]</c>; a heading <c>[Kind]</c> says what the facts below it tell,
/// <c>but n: expression</c> under it what around them takes them back. What cannot be read ends the program when it is started, with the file and the line.
/// </summary>
internal static class FactReader
{
    private const string ButMark = " but: ";
    private const string OwnerMark = " owner: ";

    /// <summary>Signs that stand on most lines of most programs.</summary>
    private const string Everywhere = " \"'`.,;:()[]{}=-_/$<>&|*+";

    /// <summary>Characters around a fact in which an excuse of its own line counts.</summary>
    private const int DefaultAround = 60;

    public static IEnumerable<Fact> Read(string name, TextReader reader)
    {
        CapabilityKind? kind = null;
        (string? Expression, int Around) section = default;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var where = $"{name}:{number.ToString(CultureInfo.InvariantCulture)}";
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                kind = Enum.TryParse<CapabilityKind>(line.Trim('[', ']'), out var named) ? named : throw Error(where, $"there is no capability {line}");
                section = default;
            }
            else if (line.StartsWith("but ", StringComparison.Ordinal))
            {
                section = Excuse(line, where);
            }
            else
            {
                yield return OneFact(kind ?? throw Error(where, "a heading has to say what the facts tell"), line, where, section);
            }
        }
    }

    private static (string Expression, int Around) Excuse(string line, string where)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 4 && int.TryParse(line.AsSpan(4, colon - 4), CultureInfo.InvariantCulture, out var around)
            ? (line[(colon + 2)..], around)
            : throw Error(where, "an excuse is written: but 60: expression");
    }

    private static Fact OneFact(CapabilityKind kind, string line, string where, (string? Expression, int Around) section)
    {
        var (rest, owners) = Cut(line, OwnerMark);
        (rest, var excuse) = Cut(rest, ButMark);
        FactLanguages? languages = null;
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        if (space > 1 && rest[space - 1] == ':')
        {
            languages = FactLanguages.Of(rest[..(space - 1)]) ?? throw Error(where, $"one of the languages {rest[..space]} is not known");
            rest = rest[(space + 1)..];
            space = rest.IndexOf(' ', StringComparison.Ordinal);
        }

        if (space < 0 || space + 1 >= rest.Length)
            throw Error(where, "a fact is written: form pattern");
        var pattern = rest[(space + 1)..];
        var told = rest[..space] switch
        {
            "text" => FactPattern.Text(pattern),
            "path" => FactPattern.Path(pattern),
            "command" => FactPattern.Command(pattern),
            "match" => FactPattern.Match(pattern),
            "scan" => FactPattern.Scan(pattern),
            var form => throw Error(where, $"there is no form {form}"),
        };
        // A scan runs an expression over every line: allowed where it says so, and nowhere by accident.
        if (rest.StartsWith("match ", StringComparison.Ordinal) && told.Anchors.Count == 0)
            throw Error(where, "no literal stands in everything that the expression matches");
        if (told.Anchors.Any(anchor => anchor.Length == 1 && (char.IsAsciiLetterOrDigit(anchor[0]) || Everywhere.Contains(anchor[0]))))
            throw Error(where, "its literal is too short to be looked for");
        return new(kind, where, told)
        {
            Languages = languages,
            Except = excuse is not null && section.Expression is not null ? $"(?:{excuse})|(?:{section.Expression})" : excuse ?? section.Expression,
            Around = section.Expression is null ? DefaultAround : section.Around,
            Owners = owners?.Split(',') ?? [],
        };
    }

    private static (string Before, string? After) Cut(string line, string mark)
    {
        var at = line.LastIndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (line, null) : (line[..at].TrimEnd(), line[(at + mark.Length)..].Trim());
    }

    private static FormatException Error(string where, string what) => new($"{where}: {what}.");
}
