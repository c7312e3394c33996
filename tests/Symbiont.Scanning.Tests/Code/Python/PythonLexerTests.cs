using FsCheck;
using FsCheck.Fluent;
using Symbiont.Scanning.Code.Python;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Tests.Code.Python;

public sealed class PythonLexerTests
{
    [Theory]
    [InlineData("x = 1\n", "Word:x Operator:= Number:1 NewLine: End:")]
    [InlineData("f('a', \"b\", '''c\nd''')", "Word:f Operator:( Text:'a' Operator:, Text:\"b\" Operator:, Text:'''c\nd''' Operator:) NewLine: End:")]
    [InlineData("rb'\\d' + Rb\"x\"", "Text:rb'\\d' Operator:+ Text:Rb\"x\" NewLine: End:")]
    [InlineData("'it\\'s'", "Text:'it\\'s' NewLine: End:")]
    [InlineData("'open\nx", "Text:'open NewLine: Word:x NewLine: End:")]
    [InlineData("f'a{b}c'", "TextStart:f'a{ Word:b TextEnd:}c' NewLine: End:")]
    [InlineData("f'{a!r:>{w}}{b}'", "TextStart:f'{ Word:a Operator:! Word:r TextMiddle::>{ Word:w TextMiddle:}}{ Word:b TextEnd:}' NewLine: End:")]
    [InlineData("f'{{x}}'", "Text:f'{{x}}' NewLine: End:")]
    [InlineData("f'{f\"{x}\"}'", "TextStart:f'{ TextStart:f\"{ Word:x TextEnd:}\" TextEnd:}' NewLine: End:")]
    [InlineData("f'{d['k']}'", "TextStart:f'{ Word:d Operator:[ Text:'k' Operator:] TextEnd:}' NewLine: End:")]
    [InlineData("a \\\n + b", "Word:a Operator:+ Word:b NewLine: End:")]
    [InlineData("(a,\n b)\nc", "Operator:( Word:a Operator:, Word:b Operator:) NewLine: Word:c NewLine: End:")]
    [InlineData("if x:\n  y\n\n  # c\nz", "Word:if Word:x Operator:: NewLine: Indent: Word:y NewLine: Comment:# c Dedent: Word:z NewLine: End:")]
    [InlineData("1_000 0xFF 1e-5 3.14j", "Number:1_000 Number:0xFF Number:1e-5 Number:3.14j NewLine: End:")]
    public void Text_is_cut_as_Python_cuts_it(string text, string tokens)
    {
        var code = new CodeText(text);
        var shown = string.Join(' ', PythonLexer.Tokenize(code).Select(token => $"{token.Kind}:{(token.Kind is TokenKind.NewLine ? "" : code.Span(token))}"));

        Assert.Equal(tokens, shown);
    }

    [Fact]
    public void Any_text_has_tokens_in_order_with_nothing_but_white_space_between_them() =>
        Prop.ForAll(Arb.From(HostileText.Of("'\"{}()[]:#\\ \n\trfbxé=,.!\u00A0", ["f'", "f\"\"\"", "'''", "\\\n", "{{", "def ", "\r\n", "import "])), text =>
        {
            var code = new CodeText(text);
            TokenSpans.Cover(code, PythonLexer.Tokenize(code), " \t\r\n\f\\\u00A0\uFEFF");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_parsed_to_its_end() =>
        Prop.ForAll(Arb.From(HostileText.Of("'\"{}()[]:#\\ \n\tax=,.*@;1", ["def f(x):\n", "class A:\n ", " if x else ", " for i in ", "lambda ", "f'{", "match x:\n case y:\n", "import a.b as c\n", "with (", "try:\n", "not in"])), text =>
        {
            PythonParser.Parse(new CodeText(text));
        }).QuickCheckThrowOnFailure();
}
