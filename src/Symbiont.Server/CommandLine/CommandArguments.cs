namespace Symbiont.Server;

/// <summary>The command line: <c>symbiont [serve|version] [--name value …]</c>.</summary>
/// <param name="Command"><c>serve</c> unless another is named.</param>
/// <param name="Options">Settings by option name, for example <c>--data-dir</c>.</param>
/// <param name="RunFile">Program to run once the server serves; null: none.</param>
internal sealed record CommandArguments(string Command, IReadOnlyDictionary<string, string> Options, string? RunFile)
{
    private const string RunOption = "--run";

    /// <summary>Says what older scripts say; the HTTP API is always served.</summary>
    private const string HttpApi = "--http-api";

    private static readonly string[] Known = ["serve", "version"];

    public static CommandArguments Parse(IReadOnlyList<string> args)
    {
        var named = args.Count > 0 && !args[0].StartsWith('-');
        var command = named ? args[0] : Known[0];
        if (!Known.Contains(command))
        {
            throw new SettingsException($"There is no command {command}; the commands are {string.Join(", ", Known)}.");
        }

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rest = args.Skip(named ? 1 : 0).GetEnumerator();
        while (rest.MoveNext())
        {
            var (name, value) = Split(rest.Current);
            if (name == HttpApi)
            {
                continue;
            }

            if (value is null && !rest.MoveNext())
            {
                throw new SettingsException($"The option {name} needs a value.");
            }

            if (!options.TryAdd(name, value ?? rest.Current))
            {
                throw new SettingsException($"The option {name} is given twice.");
            }
        }

        options.Remove(RunOption, out var file);
        return new(command, options, file);
    }

    /// <summary><c>--name=value</c> is the same as <c>--name value</c>.</summary>
    private static (string Name, string? Value) Split(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            throw new SettingsException($"\"{argument}\" is no option; options look like --name value.");
        }

        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }
}
