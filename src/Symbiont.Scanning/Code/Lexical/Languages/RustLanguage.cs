using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Rust, with actix, axum, rocket, warp and the servers of tools.</summary>
internal static partial class RustLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "rs",
        ReturnsLast = true,
        Place = Place(),
        HasOffers = true,
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Program] = "Command.new Command.from",
            [LexicalSink.Code] = ".eval .exec Lua.load lua.load rhai.eval engine.eval",
            [LexicalSink.Load] = "Library.new Library.open libloading.Library",
            [LexicalSink.Sql] = ".execute .query .query_row .batch_execute sqlx.query sqlx.query_as diesel.sql_query .simple_query .prepare .query_one .query_map .exec_drop .query_drop .execute_unprepared Statement.from_string",
            [LexicalSink.PathRead] = "fs.read fs.read_to_string File.open NamedFile.open fs.read_dir",
            [LexicalSink.PathWrite] = "fs.write File.create fs.copy fs.rename",
            [LexicalSink.PathDelete] = "fs.remove_file fs.remove_dir_all fs.remove_dir",
            [LexicalSink.Fetch] = "reqwest.get blocking.get ureq.get client.get",
            [LexicalSink.Send] = "ureq.post .post",
            [LexicalSink.Decode] = "base64.decode STANDARD.decode hex.decode URL_SAFE.decode",
            [LexicalSink.Template] = "Tera.one_off Handlebars.render_template .render_template .render_str .add_raw_template",
        },
    };

    [GeneratedRegex("""\{[a-z_0-9.]{0,40}(:[^{}]{0,10})?\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""query_string\(|\.query\(\)\.get|\.uri\(\)\.path|\.match_info\(|\breq(uest)?\.param\(|\.arguments\b|\bargs\[\x22|\barguments\.get\(|\.query_pairs\(|\bparams\.get\(|\bparams\[\x22|\.into_inner\(\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""TcpListener::bind|HttpServer::new|axum::|warp::|rocket::|actix_web|tiny_http|hyper::server|\brmcp\b|tools/call|ServerHandler""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
