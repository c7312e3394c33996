using System.Text.Json;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Shell;
using Symbiont.Scanning.Matching.Linear;
using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Code;

/// <summary>What an npm package does while it is installed: the scripts of <c>package.json</c> that nobody starts by name.</summary>
internal static class PackageScripts
{
    private static readonly string[] Suspicious =
        ["curl ", "wget ", "node -e", "node --eval", "python -c", "python3 -c", "bash -c", "sh -c", "powershell", "| sh", "|sh", "base64", "/dev/tcp", "Invoke-", "certutil", "http://", "https://", "nc "];

    private static readonly LinearPattern Tidy = new(Fragments.TidyNode);

    public static bool IsOne(string file) => file.EndsWith("package.json", StringComparison.OrdinalIgnoreCase) && (file.Length == 12 || file[^13] is '/' or '\\');

    public static IReadOnlyList<CodeFinding> Find(string json)
    {
        var findings = new List<CodeFinding>();
        foreach (var (name, command) in Hooks(json))
        {
            var start = Math.Max(0, json.IndexOf($"\"{name}\"", StringComparison.Ordinal));
            foreach (var finding in ShellCommands.Judge(command))
                findings.Add(new(finding.Rule, start, 120, $"{name} runs: {finding.Message}", finding.Severity, finding.Confidence));
            var rest = Tidy.Replace(command, " ");
            var isSuspicious = Suspicious.Any(mark => rest.Contains(mark, StringComparison.OrdinalIgnoreCase));
            findings.Add(new(CodeRules.InstallTimeExecution, start, 120, $"{name} runs at installation: {command[..Math.Min(100, command.Length)]}",
                isSuspicious ? Severity.High : Severity.Low, Confidence.Medium));
        }
        return findings;
    }

    private static List<(string Name, string Command)> Hooks(string json)
    {
        var hooks = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("scripts", out var scripts) || scripts.ValueKind != JsonValueKind.Object)
                return hooks;
            foreach (var script in scripts.EnumerateObject())
            {
                if (script.Name is "preinstall" or "install" or "postinstall" && script.Value.ValueKind == JsonValueKind.String)
                    hooks.Add((script.Name, script.Value.GetString()!));
            }
        }
        catch (JsonException)
        {
            // No JSON, no scripts: npm would refuse it as well.
        }
        return hooks;
    }
}
