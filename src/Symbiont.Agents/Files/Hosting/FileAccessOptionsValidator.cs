using Microsoft.Extensions.Options;

namespace Symbiont.Agents.Files;

/// <summary>Stops the start with a sentence for every setting that cannot be meant.</summary>
internal sealed class FileAccessOptionsValidator : IValidateOptions<FileAccessOptions>
{
    public ValidateOptionsResult Validate(string? name, FileAccessOptions options)
    {
        var wrong = options.Entries()
            .Where(entry => !Path.IsPathFullyQualified(entry) || !Directory.Exists(entry))
            .Select(entry => $"SYMBIONT_FILE_ROOTS: '{entry}' must be the absolute path of a folder that exists.")
            .ToList();
        if (options.MaxReadBytes < 0 || options.MaxEntries < 0)
            wrong.Add("The limits of file actions must not be negative.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
