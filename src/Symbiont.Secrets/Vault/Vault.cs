namespace Symbiont.Secrets;

/// <summary>The environment first, then the encrypted file. Who may read is asked before the value is touched.</summary>
internal sealed class Vault(SecretsOptions options, SecretFile file) : IVault
{
    public async Task<string> ReadAsync(string path, string readerAgentName, CancellationToken cancellationToken)
    {
        var secret = SecretPath.Parse(path);
        ArgumentNullException.ThrowIfNull(readerAgentName);

        // The setting limits the path, wherever its value stands; set but empty it lets nobody read.
        if (options.Environment.TryGetValue(secret.AgentsVariable, out var readers)
            && !readers.Split(',', StringSplitOptions.TrimEntries).Contains(readerAgentName, StringComparer.Ordinal))
        {
            throw new SecretForbiddenException(secret.Text, $"Agent '{readerAgentName}' may not read vault://{secret.Text}; {secret.AgentsVariable} would have to list it.");
        }

        if (secret.InEnvironment && await FromEnvironment(secret, cancellationToken) is { } value)
            return value;
        if (await file.FindAsync(secret, cancellationToken) is not { } entry)
            throw new SecretNotFoundException(secret.Text, Missing(secret));
        if (entry.Agents is { } agents && !agents.Contains(readerAgentName, StringComparer.Ordinal))
            throw new SecretForbiddenException(secret.Text, $"Agent '{readerAgentName}' may not read vault://{secret.Text}; the secret was stored for other agents.");
        return file.Open(secret, entry);
    }

    private async Task<string?> FromEnvironment(SecretPath secret, CancellationToken cancellationToken)
    {
        if (options.Environment.TryGetValue(secret.Variable, out var value) && value.Length > 0)
            return value;
        if (!options.Environment.TryGetValue(secret.FileVariable, out var path) || path.Length == 0)
            return null;
        try
        {
            // Editors and `echo` end a file with a line break that no secret has.
            return (await File.ReadAllTextAsync(path, cancellationToken)).TrimEnd('\n', '\r');
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new SecretNotFoundException(secret.Text, $"{secret.FileVariable} names a file that cannot be read.");
        }
    }

    private static string Missing(SecretPath secret) => secret.InEnvironment
        ? $"vault://{secret.Text} has no value; set {secret.Variable} (or {secret.FileVariable}), or store it in the encrypted file of the data folder."
        : $"vault://{secret.Text} has no value; its name belongs to another setting, so it can only be stored in the encrypted file of the data folder.";
}
