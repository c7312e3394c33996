using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Dart, with shelf and the servers of tools.</summary>
internal static partial class DartLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "dart",
        Quotes = "\"'",
        FilledQuotes = "\"'",
        HasTypedHeads = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Program] = "Process.run Process.runSync Process.start",
            [LexicalSink.Load] = "Isolate.spawnUri DynamicLibrary.open",
            [LexicalSink.Sql] = ".rawQuery .rawInsert .rawUpdate .rawDelete .execute .query .customSelect .customStatement",
            [LexicalSink.PathRead] = "File Directory",
            [LexicalSink.PathDelete] = ".deleteSync",
            [LexicalSink.Fetch] = "http.get .getUrl Dio.get dio.get http.read",
            [LexicalSink.Send] = "http.post",
            [LexicalSink.Decode] = "base64.decode base64Decode",
        },
    };

    [GeneratedRegex("""\$\{?[A-Za-z_]""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\.url\.queryParameters\b|\b(request|req)\.(uri\.queryParameters|params|readAsString|body|headers|arguments|requestedUri)\b|\.arguments\??!?\[|\bargs\[[\x22\x27]|\bparams\[[\x22\x27]|queryParameters\[""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""HttpServer\.bind|shelf|package:mcp|McpServer|dart_frog|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
