using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>PHP, with its superglobals and the requests of Laravel and Symfony.</summary>
internal static partial class PhpLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "php phtml inc",
        LineComments = ["//", "#"],
        Quotes = "\"'`",
        FilledQuotes = "\"`",
        HasBareCalls = true,
        HasCommandQuotes = true,
        Place = Place(),
        HasOffers = true,
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "exec shell_exec system passthru popen proc_open Process.fromShellCommandline Process.run ssh2_exec",
            [LexicalSink.Program] = "pcntl_exec",
            [LexicalSink.Code] = "eval assert create_function include include_once require require_once",
            [LexicalSink.Load] = "dl FFI.cdef FFI.load",
            [LexicalSink.Template] = ".createTemplate .renderString Blade.render .compileString .fetchString",
            [LexicalSink.Deserialize] = "unserialize yaml_parse igbinary_unserialize msgpack_unpack .unserialize",
            [LexicalSink.Sql] = ".query .exec .prepare .multi_query .real_query mysqli_query mysql_query pg_query pg_send_query sqlite_query sqlsrv_query oci_parse DB.select DB.statement DB.unprepared DB.raw DB.insert DB.update DB.delete .whereRaw .selectRaw .orderByRaw .havingRaw .createQuery .createNativeQuery .executeQuery .executeStatement .fetchAllAssociative",
            [LexicalSink.Query] = "ldap_search ldap_list .xpath",
            [LexicalSink.PathRead] = "readfile fopen file highlight_file show_source parse_ini_file simplexml_load_file scandir Storage.get File.get response.download .download .file",
            [LexicalSink.PathWrite] = "file_put_contents move_uploaded_file copy rename File.put",
            [LexicalSink.PathDelete] = "unlink rmdir File.delete",
            [LexicalSink.Fetch] = "file_get_contents curl_init fsockopen get_headers Http.get Http.post .get stream_socket_client",
            [LexicalSink.Send] = "curl_setopt mail fwrite",
            [LexicalSink.Decode] = "base64_decode gzinflate gzuncompress gzdecode str_rot13 hex2bin convert_uudecode strrev openssl_decrypt",
        },
    };

    [GeneratedRegex("""\$\{?[A-Za-z_]|@\{?[A-Za-z_]|\{\$""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\$_(GET|POST|REQUEST|COOKIE)\b|\$_FILES\[[^\]\n]{1,60}\]\s?\[\s?["'](name|full_path|type)\b|\$_SERVER\[\s?.(HTTP_|QUERY_STRING|REQUEST_URI|PATH_INFO)|php://input|\$(request|req|r)->(get|input|query|post|all|cookie|header|json|string|route|getContent|getQueryParam|request|attributes)\b|\brequest\(\s?[\x22\x27]|->(getParsedBody|getQueryParams|getCookieParams)\b|getallheaders\(|filter_input\(\s?INPUT_[A-Z]{3,10}\s?,[^)]{0,60}\)|\$(args|arguments|params)\[""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""\$_(GET|POST|REQUEST|COOKIE|FILES|SERVER)\b|php://input|Illuminate\\Http\\Request|HttpFoundation|\$app->(get|post)|Route::|McpTool|Mcp\\Server|tools/call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
