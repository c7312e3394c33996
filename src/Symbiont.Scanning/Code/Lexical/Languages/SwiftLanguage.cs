using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Swift, with Vapor and the servers of tools.</summary>
internal static partial class SwiftLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "swift",
        EndsAtLine = true,
        Quotes = "\"",
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Program] = "Process.run",
            [LexicalSink.Code] = ".evaluateScript .evaluateJavaScript",
            [LexicalSink.Load] = "dlopen Bundle.load",
            [LexicalSink.Fetch] = ".dataTask String.contentsOf Data.contentsOf .data .download",
            [LexicalSink.PathRead] = "FileManager.contents .contents FileHandle.forReadingAtPath",
            [LexicalSink.PathDelete] = ".removeItem",
            [LexicalSink.Sql] = ".raw .execute .prepare sqlite3_exec .unsafeRaw",
            [LexicalSink.Decode] = "Data.base64Encoded",
            [LexicalSink.Deserialize] = ".unarchiveObject NSKeyedUnarchiver.unarchiveObject",
        },
    };

    [GeneratedRegex("""\\\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""req(uest)?\.(query|parameters|content|body|headers)\b|params\.arguments\b|\barguments\??\[\x22|\bargs\[\x22""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""req(uest)?\.(query|parameters|content|body)\b|import (Vapor|Hummingbird|MCP)\b|CallTool""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
