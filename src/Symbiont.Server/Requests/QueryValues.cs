using System.Globalization;
using Symbiont.Engine;

namespace Symbiont.Server;

/// <summary>Parameters of the query string that act; a value that does not fit is refused by name.</summary>
internal static class QueryValues
{
    /// <summary>A count within bounds; absent or empty: <paramref name="standard"/>.</summary>
    public static int Count(string? text, string name, int standard, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return standard;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most
            ? value
            : throw Wrong(name, "out_of_range", $"The parameter {name} must be a whole number from 1 to {most}.");
    }

    /// <summary>A span of time within bounds; absent or empty: null.</summary>
    public static TimeSpan? Duration(string? text, string name, TimeSpan least, TimeSpan most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DurationText.TryParse(text, out var value) && value >= least && value <= most
            ? value
            : throw Wrong(name, "out_of_range", $"The parameter {name} must be a duration from {DurationText.Of(least)} to {DurationText.Of(most)}.");
    }

    /// <summary>One of a few words; absent or empty: the default of <typeparamref name="T"/>.</summary>
    public static T? Word<T>(string? text, string name, IReadOnlyDictionary<string, T> words)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        return words.TryGetValue(text, out var value)
            ? value
            : throw Wrong(name, "unknown_value", $"The parameter {name} must be one of {string.Join(", ", words.Keys)}.");
    }

    /// <summary>The exception for a parameter that does not fit.</summary>
    public static InvalidException Wrong(string name, string reason, string message) => new("INVALID_REQUEST", new FieldError(name, reason, message));
}
