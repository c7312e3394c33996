using System.Text;
using Symbiont.Language.Syntax.Parsing;

namespace Symbiont.Language.Syntax;

/// <summary>Reads program text into a tree. Takes time in proportion to the text, whatever the text is, and never throws.</summary>
public static class Parser
{
    /// <summary>The largest text that is read, in bytes of UTF-8.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>How deep blocks, brackets and operators may nest; every operator of a chain <c>a + b + c</c> counts as a level.</summary>
    public const int MaxDepth = 256;

    /// <summary>Parses a text; errors are in the result.</summary>
    public static ParseResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes <= MaxBytes)
            return new ProgramParser(text).Parse();

        var start = new Position(1, 1);
        var message = $"the program has {bytes} bytes; at most {MaxBytes} are read";
        return new ParseResult(new ProgramSyntax(start, []) { End = start }, [new Diagnostic(Severity.Error, "TOO_LARGE", 1, 1, message)]);
    }
}
