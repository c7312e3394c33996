using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Lua, with nginx and the small servers.</summary>
internal static partial class LuaLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "lua",
        LineComments = ["--"],
        BlockComment = ("--[[", "]]"),
        EndsAtLine = true,
        HasBareCalls = true,
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "os.execute io.popen vim.system fn.system",
            [LexicalSink.Code] = "load loadstring dofile loadfile",
            [LexicalSink.Load] = "package.loadlib ffi.load",
            [LexicalSink.Sql] = ".execute .query .exec",
            [LexicalSink.PathRead] = "io.open io.lines",
            [LexicalSink.PathDelete] = "os.remove",
            [LexicalSink.Fetch] = "http.request https.request .request_uri curl.easy",
            [LexicalSink.Decode] = "ngx.decode_base64 mime.unb64 base64.decode",
            [LexicalSink.Deserialize] = "marshal.decode",
        },
    };

    [GeneratedRegex("""ngx\.(req|var)\b|\breq\.(query|params|body|headers)\b|self\.params\b|\b(params|arguments)\.[a-z_]+\b|\b(args|arguments|params)(_(post|get|body))?\[|\bm\.getvars?\(\s{0,5}["'](ARGS|REQUEST|QUERY)""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""ngx\.|\breq\.(query|params|body)\b|lapis|pegasus|http_server|tools/call|\bm\.getvars?\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
