using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Julia.</summary>
internal static partial class JuliaLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "jl",
        LineComments = ["#"],
        BlockComment = ("#=", "=#"),
        Quotes = "\"`",
        FilledQuotes = "\"",
        EndsAtLine = true,
        ReturnsLast = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Code] = "eval Meta.parse include_string Core.eval",
            [LexicalSink.Load] = "Libdl.dlopen",
            [LexicalSink.Deserialize] = "deserialize Serialization.deserialize",
            [LexicalSink.Sql] = "DBInterface.execute SQLite.execute LibPQ.execute",
            [LexicalSink.PathRead] = "readlines",
            [LexicalSink.PathDelete] = "rm",
            [LexicalSink.Fetch] = "HTTP.get Downloads.download download",
            [LexicalSink.Send] = "HTTP.post",
            [LexicalSink.Decode] = "base64decode hex2bytes",
        },
    };

    [GeneratedRegex("""\$\(?[A-Za-z_]""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\breq(uest)?\.(target|body|query|params)\b|queryparams\(|\b(args|arguments|params)\[\x22|postpayload\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""HTTP\.(serve|listen)|Genie|Oxygen|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
