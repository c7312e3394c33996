using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Bollard.Settings
{
    /// <summary>Writes a class with constants for the keys of appsettings.json, and a warning where a value looks like a secret.</summary>
    [Generator]
    public sealed class SettingsGenerator : IIncrementalGenerator
    {
        private static readonly DiagnosticDescriptor Secret = new DiagnosticDescriptor("BOL001", "Secret in the settings",
            "{0} looks like a secret; dotnet user-secrets set \"{0}\" keeps it out of the repository (https://settings.example.com/secrets)",
            "Security", DiagnosticSeverity.Warning, true);

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var files = context.AdditionalTextsProvider.Where(t => Path.GetFileName(t.Path) == "appsettings.json");
            context.RegisterSourceOutput(files, (output, file) =>
            {
                var text = file.GetText(output.CancellationToken);
                if (text == null) return;
                var keys = new List<string>();
                using (var doc = JsonDocument.Parse(text.ToString(), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }))
                    Walk(doc.RootElement, "", keys, output);
                var lines = keys.Select(k => $"    public const string {k.Replace(":", "_").Replace("-", "_").Replace(".", "_")} = \"{k}\";");
                output.AddSource("SettingsKeys.g.cs", SourceText.From(
                    "internal static class SettingsKeys\n{\n" + string.Join("\n", lines) + "\n}\n", Encoding.UTF8));
            });
        }

        private static void Walk(JsonElement e, string path, List<string> keys, SourceProductionContext output)
        {
            if (e.ValueKind == JsonValueKind.Object)
            {
                foreach (var p in e.EnumerateObject()) Walk(p.Value, path == "" ? p.Name : path + ":" + p.Name, keys, output);
                return;
            }
            keys.Add(path);
            var last = path.Split(':').Last().ToLowerInvariant();
            if (e.ValueKind == JsonValueKind.String && e.GetString() != "" && (last.Contains("password") || last.Contains("secret") || last.EndsWith("apikey")))
                output.ReportDiagnostic(Diagnostic.Create(Secret, Location.None, path));
        }
    }
}
