namespace Symbiont.Server;

/// <summary>Typed reading of settings; a value that does not fit throws a <see cref="SettingsException"/> that names it. An empty value counts as not set.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    /// <summary>The value as given; null: not set.</summary>
    public string? Text(Setting setting)
    {
        var value = configuration[setting.Key];
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The file that a secret was read from; null: it was given itself, or not at all.</summary>
    public string? FileOf(Setting setting)
    {
        var path = configuration[setting.FileKey];
        return string.IsNullOrEmpty(path) ? null : Path.GetFullPath(path);
    }

    /// <summary>Comma-separated words, or the items of an array in a file; trimmed. Empty words stop the start.</summary>
    public IReadOnlyList<string> List(Setting setting)
    {
        var items = configuration.GetSection(setting.Key).GetChildren().Select(child => child.Value ?? "").ToArray();
        var words = items.Length > 0 ? items : Text(setting)?.Split(',') ?? [];
        var trimmed = Array.ConvertAll(words, word => word.Trim());
        return Array.TrueForAll(trimmed, word => word.Length > 0) ? trimmed : throw Wrong(setting, "has an empty entry between its commas");
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(Setting setting, int standard, int least, int most)
    {
        if (Text(setting) is not { } text)
            return standard;
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw Wrong(setting, $"is \"{text}\"; it must be a whole number from {least} to {most}");
    }

    /// <summary>One of a few words, in any letter case; the first is the default.</summary>
    public string Choice(Setting setting, params IReadOnlyList<string> words)
    {
        if (Text(setting) is not { } text)
            return words[0];
        return words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(setting, $"is \"{text}\"; it must be {string.Join(" or ", words)}");
    }

    /// <summary>A span such as <c>90s</c>, <c>5m</c> or <c>00:01:30</c>.</summary>
    public TimeSpan Duration(Setting setting, TimeSpan standard, TimeSpan least, TimeSpan most)
    {
        if (Text(setting) is not { } text)
        {
            return standard;
        }

        return DurationText.TryParse(text, out var value) && value >= least && value <= most
            ? value
            : throw Wrong(setting, $"is \"{text}\"; it must be a duration from {DurationText.Of(least)} to {DurationText.Of(most)}, for example {DurationText.Of(standard)}");
    }

    /// <summary>The exception for a value of this setting. <paramref name="predicate"/> follows the setting's name.</summary>
    public static SettingsException Wrong(Setting setting, string predicate) => new($"{setting.Environment} {predicate}.");
}
