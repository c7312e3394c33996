using Symbiont.Language.Syntax;

namespace Symbiont.Language.Formatting;

/// <summary>
/// Lays programs out in one way: four spaces a level, one member or statement a line, the fewest parentheses. Comments, single
/// blank lines and the spelling of literals stay; brackets that were opened over several lines stay open.
/// </summary>
public static class Formatter
{
    /// <summary>Formats a text; a text that is no program is refused with its diagnostics.</summary>
    public static FormatResult Format(string text) => Format(Parser.Parse(text));

    /// <summary>Formats what <see cref="Parser.Parse"/> has read.</summary>
    public static FormatResult Format(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (!parsed.Succeeded)
            return new FormatResult(null, parsed.Diagnostics);
        var source = new SourceText(parsed.Text, parsed.Comments);
        return new FormatResult(new TreePrinter(source).Print(parsed.Program), parsed.Diagnostics);
    }
}
