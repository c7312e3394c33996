using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Ruby and Crystal, with Rails, Sinatra, Rack and the servers of tools.</summary>
internal static partial class RubyLanguage
{
    public static LexicalLanguage Language { get; } = new()
    {
        Extensions = "rb cr rake ru",
        LineComments = ["#"],
        BlockComment = ("=begin", "=end"),
        Quotes = "\"'`",
        FilledQuotes = "\"`",
        EndsAtLine = true,
        HasBareCalls = true,
        HasListCalls = true,
        HasCommandQuotes = true,
        ReturnsLast = true,
        Place = Place(),
        Outside = Outside(),
        Serves = Serves(),
        Sinks = new Dictionary<LexicalSink, string>
        {
            [LexicalSink.Shell] = "system exec spawn popen IO.popen Kernel.system Kernel.exec Kernel.spawn Process.spawn Open3.capture2 Open3.capture3 Open3.capture2e Open3.popen3 Open3.popen2 Open3.popen2e PTY.spawn Process.run",
            [LexicalSink.Code] = "eval instance_eval class_eval module_eval Kernel.eval .instance_eval .class_eval .module_eval .eval RubyVM.eval",
            [LexicalSink.Load] = "require load Kernel.load Kernel.require Fiddle.dlopen Fiddle.Handle constantize .constantize .const_get",
            [LexicalSink.Method] = ".send .public_send .__send__ send public_send",
            [LexicalSink.Template] = "ERB.new Erubi.new Liquid.parse Haml.new Slim.new .render_inline Tilt.new",
            [LexicalSink.Deserialize] = "Marshal.load Marshal.restore YAML.load YAML.unsafe_load Psych.unsafe_load Psych.load Oj.object_load Oj.load",
            [LexicalSink.Sql] = ".execute .exec .query .find_by_sql .exec_query .select_all .execute_batch .exec_params .count_by_sql .run .fetch",
            [LexicalSink.Query] = ".xpath .search .where .order .reorder .joins .having .update_all .delete_all .pluck",
            [LexicalSink.PathRead] = "File.read File.open File.readlines IO.read File.binread send_file File.foreach IO.readlines Dir.entries Dir.glob Pathname.read",
            [LexicalSink.PathWrite] = "File.write IO.write File.binwrite FileUtils.cp FileUtils.mv",
            [LexicalSink.PathDelete] = "File.delete File.unlink FileUtils.rm FileUtils.rm_rf FileUtils.rm_r FileUtils.remove_dir",
            [LexicalSink.Fetch] = "Net.get HTTP.get URI.open open Faraday.get HTTParty.get HTTP.get_response RestClient.get Excon.get Typhoeus.get HTTPX.get",
            [LexicalSink.Send] = "HTTP.post HTTP.post_form Faraday.post HTTParty.post TCPSocket.new RestClient.post",
            [LexicalSink.Decode] = "Base64.decode64 Base64.strict_decode64 Base64.urlsafe_decode64 Inflate.inflate Zlib.inflate .unpack1",
        },
    };

    [GeneratedRegex("""#\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("""\bparams\b\s?[\[.]|\brequest\.(body|params|query|env|cookies|headers|query_string|raw_post|path_info|get_header|POST|GET)\b|\breq\.(body|query|params)\b|\bcookies\[|\b(args|arguments)\[[:\x22\x27]|\barguments\.fetch\(""", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    [GeneratedRegex("""\b[sS]inatra\b|WEBrick|TCPServer|Rack::|ApplicationController|Roda\b|\bparams\[|request\.body|Grape::API|Hanami|MCP::|FastMcp|Kemal""", RegexOptions.CultureInvariant)]
    private static partial Regex Serves();
}
