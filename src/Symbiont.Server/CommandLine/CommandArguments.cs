namespace Symbiont.Server;

/// <summary>The command line: <c>symbiont [command] [--name value …]</c>.</summary>
/// <param name="Command"><c>serve</c> unless another is named.</param>
/// <param name="Options">Settings by option name, for example <c>--data-dir</c>.</param>
/// <param name="RunFile">Program to run once the server serves; null: none.</param>
internal sealed record CommandArguments(string Command, IReadOnlyDictionary<string, string> Options, string? RunFile)
{
    private const string RunOption = "--run";

    private static readonly Dictionary<string, string> Empty = [];

    /// <summary>Says what older scripts say; the HTTP API is always served.</summary>
    private const string HttpApi = "--http-api";

    /// <summary>Words after a command that takes files; <see cref="Options"/> are those of <c>serve</c>.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    public static CommandArguments Parse(IReadOnlyList<string> args)
    {
        if (args.Any(Usage.AsksForHelp))
            return new(Usage.Help, Empty, null);
        var named = args.Count > 0 && !args[0].StartsWith('-');
        var command = named ? args[0] : Usage.Serve;
        if (!Usage.Commands.Contains(command))
            throw new UsageException($"There is no command {command}; the commands are {string.Join(", ", Usage.Commands)}.");
        if (command != Usage.Serve)
            return new(command, Empty, null) { Words = [.. args.Skip(1)] };

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
