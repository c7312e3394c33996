using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Symbiont.Language.Formatting;
using Symbiont.Language.Syntax;
using Symbiont.Language.Syntax.Lexing;
using Symbiont.Language.Tests.Syntax;

namespace Symbiont.Language.Tests.Formatting;

/// <summary>What holds for every program. FsCheck prints the seed of a failure; the seed here is fixed.</summary>
public sealed class FormatterPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(40).WithReplay(20_250_601, 77);

    [Fact]
    public void A_printed_tree_parses_to_itself() =>
        Check(TreeGenerator.Program, program =>
        {
            var text = TreePrinter.PrintTree(program);
            AssertSame(program, text);
        });

    [Fact]
    public void Formatting_what_was_printed_keeps_the_tree_and_then_changes_nothing() =>
        Check(TreeGenerator.Program, program =>
        {
            var once = Formatter.Format(TreePrinter.PrintTree(program)).Text!;

            AssertSame(program, once);
            Assert.Equal(once, Formatter.Format(once).Text);
        });

    [Fact]
    public void Comments_and_line_breaks_anywhere_survive_formatting() =>
        Check(from program in TreeGenerator.Program from seed in Gen.Choose(0, int.MaxValue) select (program, seed), drawn =>
        {
            var littered = Litter(TreePrinter.PrintTree(drawn.program), drawn.seed);
            AssertSame(drawn.program, littered);

            var once = Formatter.Format(littered).Text!;

            AssertSame(drawn.program, once);
            Assert.Equal(CommentsOf(littered), CommentsOf(once));
            AssertSettled(once, Formatter.Format(once).Text!);
            Assert.DoesNotContain(once.Split('\n'), line => line.EndsWith(' ') && !once.Contains('"'));
        });

    private static void Check<T>(Gen<T> gen, Action<T> promise) =>
        FsCheck.Check.One(Runs, Prop.ForAll(Arb.From(gen), promise));

    private static void AssertSame(ProgramSyntax program, string text)
    {
        var parsed = Parser.Parse(text);
        Assert.True(parsed.Diagnostics.IsEmpty, $"{string.Join('\n', parsed.Diagnostics)}\n{text}");
        Assert.Equal(Tree.Describe(program), Tree.Describe(parsed.Program));
    }

    private static void AssertSettled(string once, string twice)
    {
        var (first, second) = (once.Split('\n'), twice.Split('\n'));
        for (var i = 0; i < first.Length; i++)
        {
            if (i >= second.Length || first[i] != second[i])
            {
                Assert.Fail($"line {i + 1} differs; once:\n{string.Join('\n', first.Skip(i - 6).Take(12))}\n--- twice:\n"
                    + string.Join('\n', second.Skip(i - 6).Take(12)));
            }
        }
        Assert.Equal(first.Length, second.Length);
    }

    private static string[] CommentsOf(string text) =>
        [.. Parser.Parse(text).Comments.Select(comment => comment.Text).Order(StringComparer.Ordinal)];

    private static string Rubbish(Random random, int number) => random.Next(12) switch
    {
        0 => $" // c{number}  \n",
        1 => $"\n# c{number}\n",
        2 => $" /* c{number} */ ",
        3 => $"\n\n\n/* c{number}\n   more */\n",
        4 => $" // c{number} // \r\n\n  // d{number}\n",
        5 => "\n\n\n",
        6 => " \n ",
        _ => " ",
    };

    /// <summary>Puts comments, line breaks and blank lines between tokens.</summary>
    private static string Litter(string text, int seed)
    {
        // Where a literal is an expression it may have parentheses; where it is a value or a pattern it may not.
        var bracketed = Litter(text, new Random(seed), parentheses: true);
        return Parser.Parse(bracketed).Succeeded ? bracketed : Litter(text, new Random(seed), parentheses: false);
    }

    private static string Litter(string text, Random random, bool parentheses)
    {
        var lexer = new Lexer(text, new DiagnosticList());
        var lines = text.Split('\n');
        var starts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
            starts[i] = starts[i - 1] + lines[i - 1].Length + 1;

        var littered = new StringBuilder();
        var written = 0;
        for (var (token, number) = (lexer.Next(), 0); token.Kind != TokenKind.EndOfText; token = lexer.Next(), number++)
        {
            var at = starts[token.Position.Line - 1] + token.Position.Column - 1;
            littered.Append(text, written, at - written);
            written = at;
            littered.Append(Rubbish(random, number));
            if (!parentheses || token.Kind is not (TokenKind.Duration or TokenKind.Vault))
                continue;
            littered.Append('(').Append(Rubbish(random, number + 10_000));
            written = starts[token.End.Line - 1] + token.End.Column - 1;
            littered.Append(text, at, written - at).Append(Rubbish(random, number + 20_000)).Append(')');
        }
        return littered.Append(text, written, text.Length - written).ToString();
    }
}
