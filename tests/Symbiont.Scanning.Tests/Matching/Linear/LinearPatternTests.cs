using System.Text.RegularExpressions;
using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Tests.Matching.Linear;

/// <summary>What is found is what the library's own finds, for whatever expression and text.</summary>
public sealed class LinearPatternTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "abc", "xxabcabc" },
        { "a|ab", "ab ab" },
        { "ab|a", "ab ab" },
        { "a*", "aab" },
        { "a*?", "aab" },
        { "a+?b", "aaab" },
        { "(?:a|ab)(?:c|bcd)(?:d*)", "abcd" },
        { @"\bread\b", "read, bread reader re-read" },
        { @"\Bead\b", "read bead" },
        { @"\w+\W+", "one, two\nthree" },
        { "^a.*$", "ab\nac" },
        { "(?m)^a.*$", "ab\nac\n" },
        { "b$", "ab\n" },
        { @"b\z", "ab\n" },
        { @"\Aab", "abab" },
        { "(?:)", "ab" },
        { "x{2,3}", "xxxxx" },
        { "x{2,3}?", "xxxxx" },
        { "x{2}y?", "xxxy" },
        { "a{,3}", "a{,3}" },
        { "[^a-c\n]+", "abcdef\ngh" },
        { "[]a]+", "]a]" },
        { @"[\]\-a]+", "]-a" },
        { "(?i)KELVIN|straße", "kelvin STRASSE Straße \u212Aelvin" },
        { "(?i:a)b", "Ab AB" },
        { "(?-i:A)b", "AB Ab ab" },
        { "(?s).+", "a\nb" },
        { "(?x) a b # words\n c", "abc" },
        { @"(?<name>a)b(c)", "abc" },
        { @"(?<name>\w+)=(?<value>\w*)", "a=b, cc=" },
        { "(?:a?)*b", "aab" },
        { "(?:a*)+", "aa" },
        { "(?:a|b)*?c", "abac" },
        { @"\u0041\x42\t\.", "AB\t." },
        { @"\p{Lu}\P{Lu}", "aBcДд" },
        { "指令|忽略", "请忽略以前的指令" },
        { @"\b指令\b", "指令 の指令" },
        { @"a\b", "a\u200Da a" },
        { @"[^\n;]*?\bx\b[^\n]{0,5}y", "a; b x 12 y x 123456 y" },
        { @"(\r?\n)+$", "a\r\n\r\n" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void It_finds_what_the_library_finds(string expression, string text)
    {
        foreach (var options in new[] { RegexOptions.None, RegexOptions.IgnoreCase, RegexOptions.Multiline, RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline })
            Same(expression, text, options | RegexOptions.CultureInvariant);
    }

    [Fact]
    public void It_finds_what_the_library_finds_for_expressions_and_texts_that_nobody_has_thought_of()
    {
        for (var seed = 0; seed < 4_000; seed++)
        {
            var random = new Random(seed);
            var expression = Expressions.Any(random);
            for (var i = 0; i < 4; i++)
                Same(expression, Expressions.Text(random), random.Next(2) == 0 ? RegexOptions.None : RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);
        }
    }

    [Fact]
    public void What_it_has_learnt_of_one_text_changes_nothing_in_the_next()
    {
        var pattern = new LinearPattern(@"\b(?:read|open)\b.{0,12}?\bkey\b");
        string[] texts = ["read the key", "reads the key", "open\nkey", "please open my key", "read the other longer key"];
        foreach (var text in texts.Concat(texts.Reverse()).Concat(texts))
            Assert.Equal(Library(pattern.Expression, text, LinearPattern.Usual), Ours(pattern, text));
    }

    [Fact]
    public async Task Many_threads_run_one_at_once()
    {
        var pattern = new LinearPattern(@"\b(?:\w+ )?key=\w+");
        var texts = Enumerable.Range(0, 64).Select(i => string.Concat(Enumerable.Range(0, i).Select(j => $"word{j} key={(char)('a' + j)}{i} 鍵{j}\n"))).ToList();
        await Parallel.ForEachAsync(texts.Concat(texts), (text, _) =>
        {
            Assert.Equal(Library(pattern.Expression, text, LinearPattern.Usual), Ours(pattern, text));
            return ValueTask.CompletedTask;
        });
    }

    [Theory]
    [InlineData(@"(a)\1", "look back")]
    [InlineData("(?=a)b", "look")]
    [InlineData("(?<!a)b", "look")]
    [InlineData("(?>a+)b", "look")]
    [InlineData("[a-z-[m]]", "taken off")]
    [InlineData("(ab", "not closed")]
    [InlineData("ab)", "not opened")]
    [InlineData("[ab", "not closed")]
    [InlineData("a|*", "quantifier")]
    public void What_cannot_be_run_in_one_pass_is_refused(string expression, string why) =>
        Assert.Contains(why, Assert.Throws<NotSupportedException>(() => new LinearPattern(expression).IsMatch("a")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(@"(?:a+)+$", "a")]
    [InlineData(@"(?:a|aa)+b", "a")]
    [InlineData(@"\b(?:read|open)\b.{0,120}?\b(?:key|password)\b.{0,120}\bsend\b", "read open key ")]
    [InlineData(@"(?:\w+\W+){0,30}end", "one two, ")]
    [InlineData(@"[^\n]{0,200}x[^\n]{0,200}y", "x1")]
    public void A_megabyte_made_to_be_slow_is_read_in_bounded_time(string expression, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));
        var pattern = new LinearPattern(expression);
        pattern.IsMatch("x");

        var took = ThreadTime.Of(() => _ = pattern.IsMatch(text));

        Assert.True(took < TimeSpan.FromSeconds(20), $"{took.TotalSeconds:N1} s");
    }

    [Fact]
    public void States_beyond_what_it_may_hold_are_forgotten_and_change_nothing()
    {
        var pattern = new LinearPattern(@"\b(?:read|open)\b.{0,120}?\b(?:key|password)\b.{0,120}\bsend\b");
        var random = new Random(1);
        string[] words = ["read", "open", "key", "password", "the", "my", "a", "\n"];
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => i % 500 == 0 ? "send" : words[random.Next(words.Length)]));
        var sets = Automaton.SetsOf(PatternParser.Parse(pattern.Expression, pattern.Options));
        var alphabet = new Alphabet(sets);
        var states = new Determinizer(Automaton.Forward(PatternParser.Parse(pattern.Expression, pattern.Options), sets), alphabet, prefersFirst: true);
        var (state, most) = (states.Begin(Neighbor.None), 0);
        for (var at = 0; at < text.Length; at++)
        {
            state = states.Go(state, alphabet.Of(text, at)) >> 1;
            state = state == Determinizer.Dead ? states.Begin(Neighbor.Other) : state;
            most = Math.Max(most, states.Size);
        }

        Assert.InRange(most, Determinizer.MostNumbers / 2, Determinizer.MostNumbers * 3);
        Assert.Equal(Library(pattern.Expression, text, LinearPattern.Usual), Ours(pattern, text));
    }

    [Fact]
    public void All_expressions_together_hold_a_bounded_number_of_states()
    {
        var random = new Random(2);
        var text = string.Concat(Enumerable.Range(0, 4_000).Select(_ => (char)('a' + random.Next(4))));
        for (var i = 0; i < 400; i++)
        {
            new LinearPattern($"[ab][^\n]{{0,{i % 90}}}c[^\n]{{0,40}}d{i}").IsMatch(text);
            Assert.InRange(Shelf.Numbers, 0, Shelf.MostNumbers + (Determinizer.MostNumbers * 16L));
        }
    }

    private static void Same(string expression, string text, RegexOptions options)
    {
        var pattern = new LinearPattern(expression, options);
        var expected = Library(expression, text, options);
        var found = Ours(pattern, text);
        Assert.True(expected.SequenceEqual(found), $"/{expression}/ with {options} in \"{text}\": {string.Join(' ', expected)} expected, {string.Join(' ', found)} found");
        Assert.Equal(expected.Count > 0, pattern.IsMatch(text));
    }

    private static List<(int Index, int Length)> Library(string expression, string text, RegexOptions options) =>
        [.. new Regex(expression, options).Matches(text).Select(match => (match.Index, match.Length))];

    private static List<(int Index, int Length)> Ours(LinearPattern pattern, string text)
    {
        List<(int, int)> found = [];
        foreach (var match in pattern.EnumerateMatches(text))
            found.Add((match.Index, match.Length));
        return found;
    }
}
