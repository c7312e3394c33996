using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>C and C++.</summary>
internal static partial class NativeLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "c cc cpp h hpp cxx m mm",
        FilledQuotes = "",
        HasTypedHeads = true,
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "system popen _popen _wsystem",
            [LexicalSink.Program] = "execl execlp execle execv execvp execvpe posix_spawn posix_spawnp CreateProcessA CreateProcessW ShellExecuteA WinExec",
            [LexicalSink.Load] = "dlopen LoadLibraryA LoadLibraryW LoadLibrary memfd_create fexecve luaL_loadstring luaL_dostring PyRun_SimpleString",
            [LexicalSink.Sql] = "sqlite3_exec mysql_query mysql_real_query PQexec sqlite3_prepare_v2",
            [LexicalSink.PathRead] = "fopen open ifstream",
            [LexicalSink.PathDelete] = "unlink remove",
            [LexicalSink.Decode] = "base64_decode EVP_DecodeBlock",
            [LexicalSink.Fetch] = "URLDownloadToFileA",
            [LexicalSink.Fill] = "recv read",
        },
    };

    [GeneratedRegex("""getenv\(\x22(QUERY_STRING|HTTP_[A-Z_]{2,30}|REQUEST_URI|PATH_INFO)\x22\)|\breq(uest)?\.(get_param_value|body|params|url_params|getParameter)\b|\barguments\[\x22|params\[\x22|FCGX_GetParam\(|mg_get_http_var|MHD_lookup_connection_value\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""getenv\(\x22(QUERY_STRING|HTTP_[A-Z_]{2,30}|REQUEST_URI|PATH_INFO)\x22\)|httplib::Server|crow::|mg_http_listen|MHD_start_daemon|tools/call|\blisten\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
