namespace Symbiont.Secrets;

/// <summary>Where <c>vault://path</c> is read.</summary>
public interface IVault
{
    /// <summary>Reads a secret as it is now; nothing is cached, so a changed value is seen by the next read.</summary>
    /// <param name="path">What follows <c>vault://</c>; the prefix itself is tolerated.</param>
    /// <param name="readerAgentName">The agent that asks; compared with the list of readers, if the secret has one.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SecretNotFoundException">No provider has it; the sentence says how to set it.</exception>
    /// <exception cref="SecretForbiddenException">The secret is for other agents.</exception>
    Task<string> ReadAsync(string path, string readerAgentName, CancellationToken cancellationToken);
}
