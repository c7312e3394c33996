namespace Symbiont.Scanning.Tests.Files;

/// <summary>A folder that is gone after the test.</summary>
public sealed class SkillFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("symbiont-skill-").FullName;

    public SkillFolder With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    public SkillFolder With(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public SkillFolder WithLink(string name, string target)
    {
        File.CreateSymbolicLink(System.IO.Path.Combine(Path, name), target);
        return this;
    }

    public IReadOnlyList<Finding> Scan(ScanOptions? options = null) => new SkillScanner(options ?? new()).ScanSkill(Path).Findings;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
