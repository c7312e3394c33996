using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>R, with plumber and shiny.</summary>
internal static partial class StatisticsLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "r",
        LineComments = ["#"],
        BlockComment = null,
        EndsAtLine = true,
        ReturnsLast = true,
        HasPipes = true,
        FilledQuotes = "",
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "system system2 shell shell.exec pipe",
            [LexicalSink.Code] = "eval parse source evalq str2lang str2expression",
            [LexicalSink.Load] = "dyn.load library.dynam",
            [LexicalSink.Deserialize] = "readRDS load unserialize",
            [LexicalSink.Sql] = "dbGetQuery dbExecute dbSendQuery sqlQuery",
            [LexicalSink.PathRead] = "readLines file read.csv scan",
            [LexicalSink.PathDelete] = "unlink file.remove",
            [LexicalSink.Fetch] = "download.file url GET httr.GET curl_download read_html",
            [LexicalSink.Send] = "POST httr.POST",
            [LexicalSink.Decode] = "base64_dec base64decode jsonlite.base64_dec memDecompress base64_decode",
        },
    };

    [GeneratedRegex("""\binput\$[a-zA-Z_.]+|\breq\$(args|body|postBody|QUERY_STRING|argsQuery)\b|\bquery\$[a-z_]+|\b(args|arguments)\$[a-z_]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""plumber|shiny|httpuv|#\* @(get|post)|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
