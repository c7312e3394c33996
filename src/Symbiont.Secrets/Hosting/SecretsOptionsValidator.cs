using Microsoft.Extensions.Options;

namespace Symbiont.Secrets;

/// <summary>Stops the start with a sentence where secrets could not be kept.</summary>
internal sealed class SecretsOptionsValidator : IValidateOptions<SecretsOptions>
{
    public ValidateOptionsResult Validate(string? name, SecretsOptions options) => Path.IsPathFullyQualified(options.DataFolder)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("SYMBIONT_DATA_DIR must be an absolute path.");
}
