using FsCheck;
using FsCheck.Fluent;
using Symbiont.Scanning.Code.JavaScript;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Tests.Code.JavaScript;

public sealed class ScriptLexerTests
{
    [Theory]
    [InlineData("a / b / c", "Word:a Operator:/ Word:b Operator:/ Word:c End:")]
    [InlineData("x = /a[/]b/g", "Word:x Operator:= Regex:/a[/]b/g End:")]
    [InlineData("return /x/", "Word:return Regex:/x/ End:")]
    [InlineData("`a${b}c`", "TextStart:`a${ Word:b TextEnd:}c` End:")]
    [InlineData("`a${`b${c}`}d${{}}`", "TextStart:`a${ TextStart:`b${ Word:c TextEnd:}` TextMiddle:}d${ Operator:{ Operator:} TextEnd:}` End:")]
    [InlineData("'a\\'b' \"c\\\nd\"", "Text:'a\\'b' Text:\"c\\\nd\" End:")]
    [InlineData("a?.b ?? c?.1:2", "Word:a Operator:?. Word:b Operator:?? Word:c Operator:? Number:.1 Operator:: Number:2 End:")]
    [InlineData("#!/usr/bin/env node\nx", "Comment:#!/usr/bin/env node Word:x End:")]
    [InlineData("0xFF 1e-5 10n", "Number:0xFF Number:1e-5 Number:10n End:")]
    public void Text_is_cut_as_JavaScript_cuts_it(string text, string tokens)
    {
        var code = new CodeText(text);

        Assert.Equal(tokens, string.Join(' ', ScriptLexer.Tokenize(code).Select(token => $"{token.Kind}:{code.Span(token)}")));
    }

    [Fact]
    public void Any_text_has_tokens_in_order_with_nothing_but_white_space_between_them() =>
        Prop.ForAll(Arb.From(HostileText.Of("'\"`{}()[]:#\\ \n\t/$abé=,.!*<>?", ["${", "/*", "//", "\\u0061", "=>", "return ", "\r\n"])), text =>
        {
            var code = new CodeText(text);
            TokenSpans.Cover(code, ScriptLexer.Tokenize(code), " \t\r\n\f\u00A0\uFEFF");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_parsed_to_its_end() =>
        Prop.ForAll(Arb.From(HostileText.Of("'\"`{}()[]:;\\ \n\t/ab=,.!*<>?@1", ["${", "=>", "function ", "class A ", "if(", "for(", "switch(a){case ", "let ", "import {", "export ", "type A<", "as ", "new ", "async ", "...", "interface ", "try{"])), text =>
        {
            ScriptParser.Parse(new CodeText(text), hasMarkup: false);
            ScriptParser.Parse(new CodeText(text), hasMarkup: true);
        }).QuickCheckThrowOnFailure();
}
