using System.Collections.Frozen;
using Symbiont.Scanning.Code.Lexical.Languages;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>The languages that are read by their tokens.</summary>
internal static class LexicalLanguages
{
    private static readonly LexicalLanguage[] All =
    [
        PhpLanguage.Language, RubyLanguage.Language, PerlLanguage.Language, LuaLanguage.Language, GoLanguage.Language, RustLanguage.Language, JavaLanguage.Language, KotlinLanguage.Language,
        NativeLanguage.Language, SwiftLanguage.Language, DartLanguage.Language, ElixirLanguage.Language, StatisticsLanguage.Language, PowerShellLanguage.Language, JuliaLanguage.Language,
    ];

    private static readonly FrozenDictionary<string, LexicalLanguage> ByExtension =
        All.SelectMany(language => language.Extensions.Split(' ').Select(extension => (extension, language))).ToFrozenDictionary(row => row.extension, row => row.language, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a file; null when it is none of these.</summary>
    public static LexicalLanguage? Of(string file, string text)
    {
        var dot = file.LastIndexOf('.');
        if (dot >= 0 && ByExtension.TryGetValue(file[(dot + 1)..], out var language))
            return language;
        if (file.EndsWith("Jenkinsfile", StringComparison.Ordinal))
            return ByExtension["groovy"];
        if (!text.StartsWith("#!", StringComparison.Ordinal))
            return null;
        var line = text.AsSpan(0, Math.Min(100, text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? end : text.Length));
        return line.Contains("ruby", StringComparison.Ordinal) ? ByExtension["rb"] : line.Contains("perl", StringComparison.Ordinal) ? ByExtension["pl"]
            : line.Contains("php", StringComparison.Ordinal) ? ByExtension["php"] : line.Contains("lua", StringComparison.Ordinal) ? ByExtension["lua"] : null;
    }
}
