using System.Collections.Immutable;

namespace Symbiont.Scheduling.Cron;

/// <summary>A text is no expression.</summary>
/// <param name="errors">Everything that is wrong with it; at least one. The messages together are the exception's.</param>
public sealed class CronFormatException(ImmutableArray<CronError> errors) : FormatException(string.Join(' ', errors.Select(error => error.Message)))
{
    /// <summary>Everything that is wrong, in the order of the text.</summary>
    public ImmutableArray<CronError> Errors { get; } = errors;
}
