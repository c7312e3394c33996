using System.Text;
using System.Text.RegularExpressions;
using Markdig;

namespace Symbiont.Server;

/// <summary>The language's tutorial and reference as a page, made when first asked for. It loads nothing.</summary>
internal sealed partial class LanguagePage
{
    public const string Path = "/docs/language";

    private readonly Lazy<byte[]> html = new(Render);

    public byte[] Html => html.Value;

    private static byte[] Render()
    {
        using var file = new StreamReader(typeof(LanguagePage).Assembly.GetManifestResourceStream("language.md")!);
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).DisableHtml().Build();
        var body = Markdown.ToHtml(ElsewhereLink().Replace(file.ReadToEnd(), "$1"), pipeline);
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The Symbiont agent language</title>
            <style>
            body {"{"} font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; {"}"}
            pre {"{"} background: #f4f5f7; padding: .8rem 1rem; overflow-x: auto; {"}"}
            code {"{"} font: .9em/1.45 ui-monospace, monospace; background: #f4f5f7; {"}"}
            table {"{"} border-collapse: collapse; display: block; overflow-x: auto; {"}"}
            th, td {"{"} border: 1px solid #d0d4da; padding: .3rem .6rem; text-align: left; vertical-align: top; {"}"}
            </style>
            </head>
            <body>
            <nav><a href="../docs">The HTTP API</a></nav>
            {body}
            </body>
            </html>
            """);
    }

    /// <summary>Other pages of the documentation are not served: of a link to one the words stay.</summary>
    [GeneratedRegex(@"\[([^\]]+)\]\([a-z-]+\.md(?:#[^)]*)?\)")]
    private static partial Regex ElsewhereLink();
}
