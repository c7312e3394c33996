using System.Text;

namespace Symbiont.Language.Tests.Syntax;

/// <summary>Random texts of every kind. The seed is fixed and printed with a failure.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Tokens =
    [
        "agent", "metadata", "policy", "function", "with", "type", "schedule", "channel", "memory", "webhook", "capabilities", "allow", "deny", "require",
        "audit", "search", "filter", "if", "else", "for", "in", "match", "try", "catch", "return", "let", "true", "false", "null", "None", "not", "_",
        "a", "b", "foo", "\"s\"", "\"", "'", "1", "2.5", "30s", "5.minutes", "vault://x", "{", "}", "(", ")", "[", "]", ",", ";", ":", ".", "->", "=>",
        "=", "+=", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/", "%", "!", "&&", "||", "&", "\n", "\n\n", "// c\n", "/* c */", "/*", "#", "\\", "é",
    ];

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 300)]
    [InlineData(3, 300)]
    public void Token_soup_is_survived(int seed, int rounds) => Rounds(seed, rounds, random =>
        string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(400)).Select(_ => Tokens[random.Next(Tokens.Length)])));

    [Theory]
    [InlineData(4, 300)]
    [InlineData(5, 300)]
    public void Token_soup_inside_a_program_is_survived(int seed, int rounds) => Rounds(seed, rounds, random =>
        "agent a { with {\n" + string.Join(' ', Enumerable.Range(0, random.Next(200)).Select(_ => Tokens[random.Next(Tokens.Length)])) + "\n} }");

    [Theory]
    [InlineData(6, 200)]
    public void Random_characters_are_survived(int seed, int rounds) => Rounds(seed, rounds, random =>
    {
        var text = new StringBuilder();
        for (var i = random.Next(600); i > 0; i--)
            text.Append(random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(128));
        return text.ToString();
    });

    [Theory]
    [InlineData(7)]
    public void A_mebibyte_of_token_soup_is_survived(int seed) => Rounds(seed, 3, random =>
    {
        var text = new StringBuilder();
        while (text.Length < 1_000_000)
            text.Append(Tokens[random.Next(Tokens.Length)]).Append(' ');
        return text.ToString();
    });

    [Fact]
    public void Samples_cut_anywhere_are_survived()
    {
        foreach (var sample in Sample.All())
        {
            for (var length = 0; length < sample.Length; length += 3)
                LimitTests.Survives(sample[..length]);
        }
    }

    [Theory]
    [InlineData(8, 600)]
    [InlineData(9, 600)]
    public void Mutated_samples_are_survived(int seed, int rounds)
    {
        var samples = Sample.All();
        Rounds(seed, rounds, random =>
        {
            var text = new StringBuilder(samples[random.Next(samples.Count)]);
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0:
                        text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                        break;
                    case 1:
                        text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                        break;
                    case 2:
                        text[at] = (char)random.Next(32, 127);
                        break;
                    default:
                        text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 80), text.Length - at)));
                        break;
                }
            }
            return text.ToString();
        });
    }

    private static void Rounds(int seed, int rounds, Func<Random, string> make)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            var text = make(random);
            try
            {
                LimitTests.Survives(text);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"seed {seed}, round {round}:\n{text[..Math.Min(text.Length, 2000)]}", failure);
            }
        }
    }
}
