using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Go, with net/http, gin, echo, fiber, chi and the servers of tools.</summary>
internal static partial class GoLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "go",
        Quotes = "\"'`",
        FilledQuotes = "",
        EndsAtLine = true,
        HasOffers = true,
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Program] = "exec.Command exec.CommandContext syscall.Exec os.StartProcess unix.Exec",
            [LexicalSink.Code] = ".Eval otto.Run .RunString .DoString goja.Compile expr.Eval",
            [LexicalSink.Load] = "plugin.Open purego.Dlopen",
            [LexicalSink.Deserialize] = "gob.NewDecoder",
            [LexicalSink.Sql] = ".Query .QueryRow .Exec .QueryContext .ExecContext .QueryRowContext .Raw .Queryx .MustExec .NamedExec .Select .Where .Order .Prepare .PrepareContext",
            [LexicalSink.Query] = "ldap.NewSearchRequest xpath.Compile",
            [LexicalSink.PathRead] = "os.ReadFile os.Open ioutil.ReadFile http.ServeFile os.ReadDir ioutil.ReadDir .SendFile .File .Attachment",
            [LexicalSink.PathWrite] = "os.WriteFile os.Create ioutil.WriteFile os.OpenFile os.Rename os.MkdirAll",
            [LexicalSink.PathDelete] = "os.Remove os.RemoveAll",
            [LexicalSink.Fetch] = "http.Get http.Head client.Get httpClient.Get resty.Get http.NewRequest http.NewRequestWithContext",
            [LexicalSink.Send] = "http.Post http.PostForm",
            [LexicalSink.Decode] = "StdEncoding.DecodeString URLEncoding.DecodeString RawStdEncoding.DecodeString RawURLEncoding.DecodeString hex.DecodeString gzip.NewReader zlib.NewReader",
            [LexicalSink.Fill] = ".Decode json.Unmarshal xml.Unmarshal .BindJSON .Bind .ShouldBindJSON .ShouldBind .BodyParser .ShouldBindQuery .BindQuery .QueryParser .BindArguments mapstructure.Decode",
        },
    };

    [GeneratedRegex("""\.URL\.(Query|Path|RawQuery)\b|\.(FormValue|PostFormValue|PathValue)\(|\b(r|req|request)\.(Body|Form|PostForm)\b|mux\.Vars\(|chi\.URLParam\(|\b(c|ctx)\.(Query|Param|Params|PostForm|FormValue|QueryParam|DefaultQuery|DefaultPostForm|GetRawData|Body|BodyRaw|GetHeader|Cookie)\(|\.Params\.Arguments\b|\b(request|req)\.(GetArguments|GetString|RequireString|GetRawArguments)\(|\.Header\.Get\(|\bargs\[\x22|\barguments\[\x22""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""\.ListenAndServe|net\.Listen\(|http\.HandleFunc|http\.Request\b|gin\.|echo\.New|fiber\.New|mcp-go|modelcontextprotocol|\bmcp\.|server\.NewMCPServer""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
