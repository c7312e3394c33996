using Microsoft.Extensions.Options;
using Symbiont.Agents.Files;

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
        if (options.Sandbox is not ("auto" or "bubblewrap" or "docker"))
            wrong.Add($"SYMBIONT_SANDBOX is \"{options.Sandbox}\"; it must be auto, bubblewrap or docker.");
        if (options.SandboxImage.StartsWith('-') || options.SandboxImage.Any(char.IsWhiteSpace))
            wrong.Add("SYMBIONT_SANDBOX_IMAGE names no image.");
        wrong.AddRange(options.FoldersInSandbox().Where(folder => !Path.IsPathFullyQualified(folder) || folder.Contains('\0') || Shows(folder, options))
            .Select(folder => $"SYMBIONT_SANDBOX_FOLDERS: '{folder}' must be an absolute path that neither holds the data folder nor lies in it."));
        if (options.MaxProcesses <= 0 || options.MaxScratchMb <= 0)
            wrong.Add("The limits of child processes must be more than 0.");
        if (options.CancelGrace < TimeSpan.Zero || options.TimeoutGrace < TimeSpan.Zero || options.ShutdownGrace < TimeSpan.Zero || options.SampleEvery <= TimeSpan.Zero)
            wrong.Add("The graces of child processes must not be negative, and the time between samples must be more than 0.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool Shows(string folder, ExecOptions options) =>
        new[] { options.DataFolder, options.HiddenFolder }.Where(path => path.Length > 0).Any(path => Overlap(RealPath.Of(folder), RealPath.Of(path)));

    private static bool Overlap(string one, string other) => RealPath.IsWithin(one, other) || RealPath.IsWithin(other, one);
}
