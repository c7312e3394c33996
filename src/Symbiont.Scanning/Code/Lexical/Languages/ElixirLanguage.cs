using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Elixir, with Phoenix, Plug and the servers of tools.</summary>
internal static partial class ElixirLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "ex exs",
        LineComments = ["#"],
        BlockComment = null,
        EndsAtLine = true,
        ReturnsLast = true,
        HasPipes = true,
        HasMapHeads = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "os.cmd System.shell",
            [LexicalSink.Program] = "System.cmd Port.open",
            [LexicalSink.Code] = "Code.eval_string Code.eval_quoted Code.compile_string EEx.eval_string",
            [LexicalSink.Load] = "Code.require_file Code.load_file",
            [LexicalSink.Method] = "apply Kernel.apply Module.concat",
            [LexicalSink.Deserialize] = "erlang.binary_to_term",
            [LexicalSink.Sql] = "Repo.query Repo.query! SQL.query SQL.query! .query .query!",
            [LexicalSink.PathRead] = "File.read File.read! File.stream! File.ls",
            [LexicalSink.PathWrite] = "File.write File.write!",
            [LexicalSink.PathDelete] = "File.rm File.rm! File.rm_rf File.rm_rf!",
            [LexicalSink.Fetch] = "HTTPoison.get HTTPoison.get! Req.get Req.get! Tesla.get httpc.request Finch.build",
            [LexicalSink.Send] = "HTTPoison.post Req.post Req.post!",
            [LexicalSink.Decode] = "Base.decode64 Base.decode64! Base.url_decode64 Base.url_decode64! Base.decode16 Base.decode16!",
        },
    };

    [GeneratedRegex("""#\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\bparams\[|conn\.(params|query_params|body_params|req_headers|request_path)\b|\b(args|arguments)\[|\bparams\.[a-z_]+|get_req_header\(|Map\.get\((params|args|arguments),""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""Plug\.(Router|Conn)|Phoenix\b|LiveView|use \w+Web|Hermes|McpServer|tools/call|def handle_tool_call""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
