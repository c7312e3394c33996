using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>PowerShell.</summary>
internal static partial class PowerShellLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "ps1 psm1",
        LineComments = ["#"],
        BlockComment = ("<#", "#>"),
        EndsAtLine = true,
        HasBareCalls = true,
        HasHyphens = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Code] = "Invoke-Expression",
            [LexicalSink.Shell] = "cmd",
            [LexicalSink.Load] = "Assembly.Load Reflection.Assembly.Load Assembly.LoadFile Assembly.UnsafeLoadFrom",
            [LexicalSink.PathRead] = "File.ReadAllText File.ReadAllBytes",
            [LexicalSink.Fetch] = ".DownloadString .DownloadData .DownloadFile",
            [LexicalSink.Sql] = ".ExecuteNonQuery",
            [LexicalSink.Decode] = "Convert.FromBase64String",
        },
    };

    [GeneratedRegex("""\$\{?[A-Za-z_]|\$\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\$[Rr]equest\.(QueryString|Url|InputStream|RawUrl|Query|Body|Headers)|\$WebEvent\.|\$(args|arguments|params)\.(arguments|[a-z]+)\b|\$TriggerMetadata""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""HttpListener|Start-PodeServer|TcpListener|tools/call|HttpContext""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
