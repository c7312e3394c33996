using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Capabilities;

/// <summary>One line of the catalogue: by what a capability is told, and in which languages.</summary>
/// <param name="kind">What the program can do.</param>
/// <param name="where">File and line of the catalogue; says in an error which fact is meant.</param>
/// <param name="pattern">By what it is told.</param>
internal sealed class Fact(CapabilityKind kind, string where, FactPattern pattern)
{
    private LinearPattern? except;

    public CapabilityKind Kind => kind;

    public string Where => where;

    public FactPattern Pattern => pattern;

    /// <summary>Languages in which it means this; null: wherever it stands.</summary>
    public FactLanguages? Languages { get; init; }

    /// <summary>What this matches around a match takes it back; null: nothing does.</summary>
    public string? Except
    {
        get;
        init
        {
            field = value;
            except = value is null ? null : new(value);
        }
    }

    /// <summary>Characters to either side of a match in which the excuse counts; further away it is about something else.</summary>
    public int Around { get; init; } = 60;

    /// <summary>Hosts of the service whose secret it is, and their domains; a secret that goes to its own service is used, not given away.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>Whether the words around a match say that it is something else.</summary>
    public bool IsExcepted(ReadOnlySpan<char> line, int start, int length) =>
        except?.IsMatch(line[Math.Max(0, start - Around)..Math.Min(line.Length, start + length + Around)]) == true;
}
