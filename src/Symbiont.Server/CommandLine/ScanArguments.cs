using Symbiont.Scanning;

namespace Symbiont.Server;

/// <summary>The words after <c>scan</c>.</summary>
/// <param name="Path">Folder or file.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="FailOn">Severity from which on the exit code says so.</param>
/// <param name="Baseline">File of accepted findings; null: none.</param>
/// <param name="Explain">Whether to say why, and what to do instead.</param>
internal sealed record ScanArguments(string Path, ScanFormat Format, Severity FailOn, string? Baseline, bool Explain)
{
    private const string FormatOption = "--format";
    private const string FailOnOption = "--fail-on";
    private const string BaselineOption = "--baseline";
    private const string ExplainOption = "--explain";

    public static ScanArguments Parse(IReadOnlyList<string> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var (name, value) = Split(words[i]);
            if (name is ExplainOption && value is null)
                Add(values, name, "");
            else if (name is FormatOption or FailOnOption or BaselineOption)
                Add(values, name, value ?? (i + 1 < words.Count ? words[++i] : throw new UsageException($"The option {name} needs a value.")));
            else if (words[i].StartsWith('-'))
                throw new UsageException($"The command scan has no option {words[i]}; it has {FormatOption}, {FailOnOption}, {BaselineOption} and {ExplainOption}.");
            else
                paths.Add(words[i]);
        }

        if (paths.Count != 1)
            throw new UsageException("The command scan takes one folder or file.");
        return new(paths[0], Named<ScanFormat>(values, FormatOption, ScanFormat.Table), Named(values, FailOnOption, Severity.High),
            values.GetValueOrDefault(BaselineOption), values.ContainsKey(ExplainOption));
    }

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 || !word.StartsWith("--", StringComparison.Ordinal) ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    private static void Add(Dictionary<string, string> values, string name, string value)
    {
        if (!values.TryAdd(name, value))
            throw new UsageException($"The option {name} is given twice.");
    }

    private static T Named<T>(Dictionary<string, string> values, string option, T otherwise)
        where T : struct, Enum
    {
        if (!values.TryGetValue(option, out var text))
            return otherwise;
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        throw new UsageException($"The option {option} takes {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))}, and not {text}.");
    }
}
