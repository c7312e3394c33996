namespace Symbiont.Secrets.Tests;

/// <summary>A folder of its own for a test.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("symbiont-secrets-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public SecretsOptions Options(params (string Name, string Value)[] environment) =>
        new() { DataFolder = Path, Environment = environment.ToDictionary(pair => pair.Name, pair => pair.Value) };

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
