using Microsoft.Extensions.Options;

namespace Symbiont.Agents.Processes;

/// <summary>Stops the start with a sentence for every setting that cannot be meant. A command that is only missing warns instead.</summary>
internal sealed class ExecOptionsValidator : IValidateOptions<ExecOptions>
{
    public ValidateOptionsResult Validate(string? name, ExecOptions options)
    {
        var wrong = options.Entries()
            .Where(entry => entry.Contains('\0') || entry.Contains('/') && !Path.IsPathFullyQualified(entry))
            .Select(entry => $"SYMBIONT_EXEC_ALLOW: '{entry}' must be a command's name or its absolute path.")
            .ToList();
        if (!Path.IsPathFullyQualified(options.DataFolder))
            wrong.Add("SYMBIONT_DATA_DIR must be an absolute path.");
        if (options.CancelGrace < TimeSpan.Zero || options.TimeoutGrace < TimeSpan.Zero || options.ShutdownGrace < TimeSpan.Zero || options.SampleEvery <= TimeSpan.Zero)
            wrong.Add("The graces of child processes must not be negative, and the time between samples must be more than 0.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
