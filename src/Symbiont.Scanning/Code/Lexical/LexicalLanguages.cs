using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>The languages that are read by their tokens.</summary>
internal static partial class LexicalLanguages
{
    private const string JvmPrograms = ".exec ProcessBuilder .command";
    private const string JvmReads = "FileInputStream FileReader Files.readAllBytes Files.readString Files.readAllLines Files.lines Files.newInputStream";
    private const string JvmWrites = "FileOutputStream FileWriter Files.write Files.writeString Files.copy Files.newOutputStream";

    private static readonly LexicalLanguage[] All =
    [
        new()
        {
            Extensions = "php", LineComments = ["//", "#"], Quotes = "\"'`", FilledQuotes = "\"`", HasBareCalls = true, HasCommandQuotes = true, Place = DollarPlace(), Outside = PhpOutside(), Serves = PhpOutside(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Shell] = "exec shell_exec system passthru popen proc_open",
                [LexicalSink.Program] = "pcntl_exec",
                [LexicalSink.Code] = "eval assert create_function include include_once require require_once",
                [LexicalSink.Deserialize] = "unserialize yaml_parse",
                [LexicalSink.Sql] = ".query .exec .prepare .multi_query .real_query mysqli_query mysql_query pg_query sqlite_query",
                [LexicalSink.PathRead] = "readfile fopen file highlight_file show_source parse_ini_file",
                [LexicalSink.PathWrite] = "file_put_contents move_uploaded_file copy rename",
                [LexicalSink.PathDelete] = "unlink rmdir",
                [LexicalSink.Fetch] = "file_get_contents curl_init fsockopen get_headers",
                [LexicalSink.Send] = "curl_setopt mail fwrite",
                [LexicalSink.Decode] = "base64_decode gzinflate gzuncompress gzdecode str_rot13 hex2bin convert_uudecode strrev",
            },
        },
        new()
        {
            Extensions = "rb", LineComments = ["#"], BlockComment = ("=begin", "=end"), Quotes = "\"'`", FilledQuotes = "\"`", EndsAtLine = true, HasBareCalls = true, HasCommandQuotes = true,
            Place = RubyPlace(), Outside = RubyOutside(), Serves = RubyServes(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Shell] = "system exec spawn popen IO.popen Kernel.system Kernel.exec Open3.capture2 Open3.capture3 Open3.capture2e Open3.popen3",
                [LexicalSink.Code] = "eval instance_eval class_eval Kernel.eval .instance_eval .class_eval",
                [LexicalSink.Deserialize] = "Marshal.load YAML.load YAML.unsafe_load Oj.object_load",
                [LexicalSink.Sql] = ".execute .exec .query .find_by_sql .where .exec_query .select_all",
                [LexicalSink.PathRead] = "File.read File.open File.readlines IO.read File.binread send_file",
                [LexicalSink.PathWrite] = "File.write IO.write File.binwrite",
                [LexicalSink.PathDelete] = "File.delete File.unlink FileUtils.rm FileUtils.rm_rf FileUtils.rm_r",
                [LexicalSink.Fetch] = "Net.get HTTP.get URI.open open Faraday.get HTTParty.get HTTP.get_response",
                [LexicalSink.Send] = "HTTP.post HTTP.post_form Faraday.post HTTParty.post TCPSocket.new",
                [LexicalSink.Decode] = "Base64.decode64 Base64.strict_decode64 Inflate.inflate",
            },
        },
        new()
        {
            Extensions = "pl pm", LineComments = ["#"], BlockComment = null, Quotes = "\"'`", FilledQuotes = "\"`", HasBareCalls = true, HasCommandQuotes = true, Place = DollarPlace(),
            Outside = PerlOutside(), Serves = PerlServes(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Shell] = "system exec",
                [LexicalSink.Deserialize] = "thaw Storable.thaw",
                [LexicalSink.Sql] = ">do >prepare .do .prepare",
                [LexicalSink.PathDelete] = "unlink rmtree",
                [LexicalSink.Fetch] = "getstore LWP.get",
                [LexicalSink.Decode] = "decode_base64",
            },
        },
        new()
        {
            Extensions = "lua", LineComments = ["--"], BlockComment = ("--[[", "]]"), EndsAtLine = true, HasBareCalls = true, Outside = LuaOutside(), Serves = LuaOutside(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Shell] = "os.execute io.popen",
                [LexicalSink.Code] = "load loadstring dofile",
                [LexicalSink.Sql] = ".execute .query",
                [LexicalSink.PathRead] = "io.open io.lines",
                [LexicalSink.PathDelete] = "os.remove",
                [LexicalSink.Fetch] = "http.request https.request",
            },
        },
        new()
        {
            Extensions = "go", Quotes = "\"'`", FilledQuotes = "", EndsAtLine = true, Outside = GoOutside(), Serves = GoServes(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Program] = "exec.Command exec.CommandContext syscall.Exec",
                [LexicalSink.Deserialize] = "gob.NewDecoder",
                [LexicalSink.Sql] = ".Query .QueryRow .Exec .QueryContext .ExecContext .QueryRowContext .Raw",
                [LexicalSink.PathRead] = "os.ReadFile os.Open ioutil.ReadFile http.ServeFile os.ReadDir",
                [LexicalSink.PathWrite] = "os.WriteFile os.Create ioutil.WriteFile os.OpenFile os.Rename",
                [LexicalSink.PathDelete] = "os.Remove os.RemoveAll",
                [LexicalSink.Fetch] = "http.Get http.Head",
                [LexicalSink.Send] = "http.Post http.PostForm",
                [LexicalSink.Decode] = "StdEncoding.DecodeString URLEncoding.DecodeString hex.DecodeString",
                [LexicalSink.Fill] = ".Decode json.Unmarshal xml.Unmarshal .BindJSON .Bind .ShouldBindJSON .ShouldBind .BodyParser",
            },
        },
        new()
        {
            Extensions = "rs", Place = BracePlace(), Outside = RustOutside(), Serves = RustServes(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Program] = "Command.new",
                [LexicalSink.Sql] = ".execute .query .query_row .batch_execute sqlx.query diesel.sql_query",
                [LexicalSink.PathRead] = "fs.read fs.read_to_string File.open NamedFile.open",
                [LexicalSink.PathWrite] = "fs.write File.create fs.copy fs.rename",
                [LexicalSink.PathDelete] = "fs.remove_file fs.remove_dir_all",
                [LexicalSink.Fetch] = "reqwest.get blocking.get ureq.get",
                [LexicalSink.Send] = "ureq.post .post",
                [LexicalSink.Decode] = "base64.decode STANDARD.decode hex.decode",
            },
        },
        new()
        {
            Extensions = "java", FilledQuotes = "", Outside = JvmOutside(), Serves = JvmServes(),
            Sinks = Jvm(".eval .parseExpression"),
        },
        new()
        {
            Extensions = "kt kts scala groovy", EndsAtLine = true, Place = DollarPlace(), Outside = JvmOutside(), Serves = JvmServes(),
            Sinks = Jvm(".eval .parseExpression Eval.me .evaluate"),
        },
        new()
        {
            Extensions = "c cc cpp h hpp", FilledQuotes = "", Outside = NativeOutside(), Serves = NativeOutside(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Shell] = "system popen",
            },
        },
        new()
        {
            Extensions = "swift", EndsAtLine = true, Quotes = "\"", Place = SwiftPlace(), Outside = SwiftOutside(), Serves = SwiftOutside(),
            Sinks = new Dictionary<LexicalSink, string>
            {
                [LexicalSink.Program] = "Process.run",
                [LexicalSink.Fetch] = ".dataTask String.contentsOf Data.contentsOf",
                [LexicalSink.PathDelete] = ".removeItem",
            },
        },
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

    private static Dictionary<LexicalSink, string> Jvm(string code) => new()
    {
        [LexicalSink.Program] = JvmPrograms,
        [LexicalSink.Code] = code,
        [LexicalSink.Deserialize] = "ObjectInputStream XMLDecoder .fromXML .readUnshared",
        [LexicalSink.Sql] = ".executeQuery .executeUpdate .execute .createQuery .createNativeQuery .prepareStatement .queryForList .queryForObject .rawQuery .execSQL .query",
        [LexicalSink.PathRead] = JvmReads,
        [LexicalSink.PathWrite] = JvmWrites,
        [LexicalSink.PathDelete] = "Files.delete Files.deleteIfExists",
        [LexicalSink.Fetch] = ".openStream .openConnection",
        [LexicalSink.Decode] = "Base64.getDecoder .decodeBase64",
    };

    [GeneratedRegex("""\$\{?[A-Za-z_]|@\{?[A-Za-z_]|\{\$""")]
    private static partial Regex DollarPlace();

    [GeneratedRegex("""#\{""")]
    private static partial Regex RubyPlace();

    [GeneratedRegex("""\{[a-z_0-9.]{0,40}(:[^{}]{0,10})?\}""")]
    private static partial Regex BracePlace();

    [GeneratedRegex("""\\\(""")]
    private static partial Regex SwiftPlace();

    [GeneratedRegex("""\$_(GET|POST|REQUEST|COOKIE|FILES)\b|php://input|\$request->(get|input|query|post|all)\b|getallheaders\(""")]
    private static partial Regex PhpOutside();

    [GeneratedRegex("""\bparams\b\s?[\[.]|\brequest\.(body|params|query|env|cookies)\b|\breq\.(body|query|params)\b|\bcookies\[""")]
    private static partial Regex RubyOutside();

    [GeneratedRegex("""\bsinatra\b|WEBrick|TCPServer|Rack::|ApplicationController|Roda\b|\bparams\[|request\.body""")]
    private static partial Regex RubyServes();

    [GeneratedRegex("""->(param|url_param|cookie)\s?\(|\bparam\(['"]|\$ENV\{['"]?QUERY_STRING""")]
    private static partial Regex PerlOutside();

    [GeneratedRegex("""\buse (CGI|Mojolicious|Dancer|HTTP::Daemon|HTTP::Server|Plack)\b""")]
    private static partial Regex PerlServes();

    [GeneratedRegex("""ngx\.(req|var)\b|\breq\.(query|params|body)\b|self\.params\b""")]
    private static partial Regex LuaOutside();

    [GeneratedRegex("""\.URL\.(Query|Path|RawQuery)\b|\.(FormValue|PostFormValue|PathValue)\(|\.Body\b|mux\.Vars\(|\bc\.(Query|Param|PostForm|FormValue|QueryParam|DefaultQuery)\(|\.Params\.Arguments\b|request\.GetArguments\(|\.Header\.Get\(""")]
    private static partial Regex GoOutside();

    [GeneratedRegex("""\.ListenAndServe|net\.Listen\(|http\.HandleFunc|http\.Request\b|gin\.|echo\.New|fiber\.New|mcp-go""")]
    private static partial Regex GoServes();

    [GeneratedRegex("""query_string\(|\.query\(\)\.get|\.uri\(\)\.path|\.match_info\(|\breq(uest)?\.param\(""")]
    private static partial Regex RustOutside();

    [GeneratedRegex("""TcpListener::bind|HttpServer::new|axum::|warp::|rocket::|actix_web|tiny_http|hyper::server|\brmcp\b""")]
    private static partial Regex RustServes();

    [GeneratedRegex("""\.(getParameter|getParameterMap|getQueryString|getRequestURI|getRequestBody|queryParams|queryParam|pathParam|getPathInfo|getPart|bodyAsString|formParam)\b|call\.(parameters|receive)\b|\.getHeader\(|\bparams\.[A-Z_]{2,40}\b|arguments\(\)\.get""")]
    private static partial Regex JvmOutside();

    [GeneratedRegex("""HttpServer\.create|ServerSocket\(|HttpServlet|@(Rest)?Controller|@(Get|Post|Put|Delete|Request)Mapping|@Path\(|embeddedServer|Javalin\.create|@Tool\b|McpServer|spark\.Spark""")]
    private static partial Regex JvmServes();

    [GeneratedRegex("""getenv\("(QUERY_STRING|HTTP_[A-Z_]{2,30}|REQUEST_URI|PATH_INFO)"\)""")]
    private static partial Regex NativeOutside();

    [GeneratedRegex("""req(uest)?\.(query|parameters|content|body)\b""")]
    private static partial Regex SwiftOutside();
}
