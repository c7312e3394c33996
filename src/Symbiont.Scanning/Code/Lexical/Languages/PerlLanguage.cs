using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Perl, with CGI, Mojolicious, Dancer and Plack.</summary>
internal static partial class PerlLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "pl pm",
        LineComments = ["#"],
        BlockComment = null,
        Quotes = "\"'`",
        FilledQuotes = "\"`",
        HasBareCalls = true,
        HasListCalls = true,
        HasCommandQuotes = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "system exec",
            [LexicalSink.Code] = "eval",
            [LexicalSink.Load] = "do require",
            [LexicalSink.Deserialize] = "thaw Storable.thaw retrieve Storable.retrieve YAML.Load",
            [LexicalSink.Sql] = ">do >prepare .do .prepare .selectall_arrayref .selectrow_array .selectall_hashref .selectrow_hashref .selectcol_arrayref",
            [LexicalSink.PathDelete] = "unlink rmtree remove_tree",
            [LexicalSink.PathRead] = "read_file slurp open",
            [LexicalSink.PathWrite] = "write_file spurt",
            [LexicalSink.Fetch] = "getstore LWP.get .get",
            [LexicalSink.Decode] = "decode_base64 unpack decode_qp uncompress",
        },
    };

    [GeneratedRegex("""\$\{?[A-Za-z_]|@\{?[A-Za-z_]|\{\$""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""->(param|url_param|cookie|body_parameters|query_parameters|req|every_param|query_param|body_param)\s?\(|\bparam\([\x22\x27]|\$ENV\{[\x22\x27]?(QUERY_STRING|HTTP_|PATH_INFO|REQUEST_URI)|->\{(arguments|params)\}|->req->|\bparams->\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""\buse (CGI|Mojolicious|Dancer2?|HTTP::Daemon|HTTP::Server|Plack|MCP|Catalyst)\b|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
