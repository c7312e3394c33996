namespace Symbiont.Secrets;

/// <summary>The encrypted file of secrets in the data folder. Each change is on disk when its task ends; several processes may use it.</summary>
public interface ISecretFile
{
    /// <summary>Sets or replaces a secret.</summary>
    /// <param name="path">What follows <c>vault://</c>.</param>
    /// <param name="value">The value; not empty.</param>
    /// <param name="agents">Names of the agents that may read it; null: all.</param>
    /// <param name="cancellationToken">Stops waiting for another writer.</param>
    Task SetAsync(string path, string value, IReadOnlyList<string>? agents, CancellationToken cancellationToken);

    /// <summary>The paths that have a value, ordinal order; never the values.</summary>
    /// <param name="cancellationToken">Stops the read.</param>
    Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Removes a secret; false if there was none.</summary>
    /// <param name="path">What follows <c>vault://</c>.</param>
    /// <param name="cancellationToken">Stops waiting for another writer.</param>
    Task<bool> DeleteAsync(string path, CancellationToken cancellationToken);
}
