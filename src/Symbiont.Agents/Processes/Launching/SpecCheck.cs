namespace Symbiont.Agents.Processes;

/// <summary>Says what is wrong with a spec before anything is started.</summary>
internal static class SpecCheck
{
    // The longest a timer takes.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromDays(49);

    public static void Check(ProcessSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        if (spec.Args.Any(argument => argument.Contains('\0')))
            throw Invalid("An argument of a command must not hold a NUL character.");
        if (spec.ExtraEnvironment.FirstOrDefault(pair => !IsName(pair.Key) || pair.Value.Contains('\0')).Key is { } name)
            throw Invalid($"The environment variable '{name}' is malformed.");
        if (spec.Timeout <= TimeSpan.Zero || spec.Timeout > LongestTimeout)
            throw Invalid("The time-out of a command must be more than 0 and at most 49 days.");
        if (spec.MaxMemoryMb <= 0 || spec.MaxCpuCores is <= 0 or double.NaN || spec.MaxOutputBytes < 0)
            throw Invalid("The limits of a command must be more than 0.");
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static ProcessException Invalid(string sentence) => new(ProcessErrorCodes.Invalid, sentence);
}
