using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code.Lexical;

/// <summary>Fields that keep what a program is given until it is started.</summary>
internal sealed partial class LexicalFlow
{
    /// <summary>A shell's option, and a request's data behind it: <c>start.Arguments = "/c " + …</c>.</summary>
    private void JudgeField(int equals, int end, LexicalFacts facts)
    {
        if (language.ArgumentField is not { } field || !Has(facts, LexicalFacts.Outside) || Name(equals - 1) != field || Ran(equals - 1, facts))
            return;
        if (equals + 1 < end && tokens[equals + 1].Kind == TokenKind.Text && ShellOption().IsMatch(text.Span(tokens[equals + 1])))
            Add(CodeRules.CommandInjection, equals - 1, "a request's data reaches a shell", Severity.Critical);
    }

    [GeneratedRegex("""^[$@]{0,2}"[^"]{0,60}[/-](c|C|k|K|lc|Command)\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellOption();
}
