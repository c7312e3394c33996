using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;
using Symbiont.Language.Tests.Syntax;

namespace Symbiont.Language.Tests.Formatting;

public sealed class FormatterTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory, MemberData(nameof(Names))]
    public void Samples_keep_their_tree_and_comments_and_settle_at_once(string name)
    {
        var text = Sample.Text(name);

        var once = Formatter.Format(text).Text!;

        Assert.Equal(Tree.Describe(Read.Program(text)), Tree.Describe(Read.Program(once)));
        Assert.Equal(
            Parser.Parse(text).Comments.Select(comment => comment.Text), Parser.Parse(once).Comments.Select(comment => comment.Text));
        Assert.Equal(once, Formatter.Format(once).Text);
    }

    [Fact]
    public void A_program_is_laid_out_in_one_way()
    {
        var formatted = Formatter.Format("""
            metadata { version : "1" , tags:["a","b"] }
            agent a(x:String,y:Optional<int>)->R{capabilities:[read,write]
            policy p{allow:read(x) if ((x.ok)) deny:any}
              with timeout=5m,memory="ephemeral"{let y=((1+2)*3)-(4-5);;
            if(x.ok){go();}else if y>1{stop();}else{}
            for i in range(0,3){x[i]=not x[ i ];}
            match x{"a"=>1,_=>{f(a=1,b:2);}}
            try{f();}catch(E e){g();}
            return {k:1,"m n":[ ]};}}
            type T={a:int b:string}
            webhook w{path "/x",secret:vault://s filter{equals "y"}}
            """).Text;

        Assert.Equal("""
            metadata {
                version = "1"
                tags = ["a", "b"]
            }

            agent a(x: String, y: Optional<int>) -> R {
                capabilities = [read, write]
                policy p {
                    allow: read(x) if x.ok
                    deny: any
                }
                with timeout = 5m, memory = "ephemeral" {
                    let y = (1 + 2) * 3 - (4 - 5);
                    if x.ok {
                        go();
                    } else if y > 1 {
                        stop();
                    } else {}
                    for i in range(0, 3) {
                        x[i] = not x[i];
                    }
                    match x {
                        "a" => 1,
                        _ => {
                            f(a: 1, b: 2);
                        }
                    }
                    try {
                        f();
                    } catch (E e) {
                        g();
                    }
                    return { k: 1, "m n": [] };
                }
            }

            type T = { a: int, b: string }

            webhook w {
                path "/x"
                secret vault://s
                filter {
                    equals "y"
                }
            }

            """.ReplaceLineEndings("\n"), formatted);
    }

    [Fact]
    public void Comments_stay_where_they_were_meant()
    {
        const string Text = """
            # the file

            // the agent
            agent a {
                // only a remark
            }

            agent b { // at the brace
                with {
                    f(); // after f

                    // before g
                    g(/* inside */ 1);
                    h([
                        1, // one
                        // two is missing
                        3
                    ]);
                    if x {
                        i();
                    }
                    // before else
                    else {
                        // nothing
                    }
                    // at the end
                }
            }
            // the last word

            """;

        Assert.Equal(Text.ReplaceLineEndings("\n"), Formatter.Format(Text).Text);
    }

    [Theory]
    [InlineData("(a + b) * c", "(a + b) * c")]
    [InlineData("(a * b) + c", "a * b + c")]
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("(a - b) - c", "a - b - c")]
    [InlineData("!(a && b)", "!(a && b)")]
    [InlineData("(!a) && b", "!a && b")]
    [InlineData("(a.b)(c)", "a.b(c)")]
    [InlineData("(x => x)(1)", "(x => x)(1)")]
    [InlineData("f((x => x))", "f(x => x)")]
    [InlineData("(30).seconds", "(30).seconds")]
    [InlineData("(vault://a).b", "(vault://a).b")]
    [InlineData("(if a { 1 } else { 2 }) + 3", "(if a { 1 } else { 2 }) + 3")]
    [InlineData("- -a", "--a")]
    public void Parentheses_stay_only_where_they_change_the_meaning(string text, string formatted) =>
        Assert.Contains($"x = {formatted};\n", Formatter.Format($"agent a {{ with {{ x = {text}; }} }}").Text, StringComparison.Ordinal);

    [Fact]
    public void A_record_in_a_head_keeps_its_parentheses() =>
        Assert.Contains("if x == (P { a: 1 }) {", Formatter.Format("agent a { with { if x == (P { a: 1 }) { y(); } } }").Text, StringComparison.Ordinal);

    [Fact]
    public void Literals_keep_their_spelling()
    {
        const string Body = "        x = [1_000, 30.seconds, 100MB, \"\\u0041\\t\", None, 1e3, 1.50];\n";

        Assert.Contains(Body, Formatter.Format($"agent a {{ with {{\n{Body}}} }}").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_open_when_they_are_too_wide_and_the_last_argument_opens_first()
    {
        var word = new string('w', 40);

        var formatted = Formatter.Format($"agent a {{ with {{ f({word}, {word}, {word}); f({word}, {{ a: {word}, b: {word} }}); }} }}").Text!;

        Assert.Contains($"f(\n            {word},\n            {word},\n            {word}\n        );", formatted, StringComparison.Ordinal);
        Assert.Contains($"f({word}, {{\n            a: {word},\n            b: {word}\n        }});", formatted, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_blank_lines_become_one_and_none_is_left_at_braces()
    {
        var formatted = Formatter.Format("\n\nagent a {\n\n\n  with {\n\n    a();\n\n\n\n    b();\n    c();\n\n  }\n\n}\n\n\n").Text;

        Assert.Equal("agent a {\n    with {\n        a();\n\n        b();\n        c();\n    }\n}\n", formatted);
    }

    [Fact]
    public void A_text_with_errors_is_refused_with_what_is_wrong()
    {
        var result = Formatter.Format("agent a { with { x = ; } }");

        Assert.Null(result.Text);
        Assert.Single(result.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    public void Nothing_stays_nothing(string text) => Assert.Equal("", Formatter.Format(text).Text);
}
