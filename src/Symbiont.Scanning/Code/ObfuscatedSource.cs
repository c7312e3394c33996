using System.Text.RegularExpressions;
using Symbiont.Scanning.Code.Flow;
using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Code;

/// <summary>The marks that obfuscators leave: their names, strings of nothing but escapes, programs of nothing but brackets. Minified code has none of them.</summary>
internal static partial class ObfuscatedSource
{
    private const int Names = 15;
    private const int Escaped = 200;
    private const int Brackets = 600;

    /// <summary>Shorter literals hold no program.</summary>
    private const int Carried = 200;

    /// <summary>Six characters are enough to write any program.</summary>
    private const string Alphabet = "[]()!+";

    public static IEnumerable<CodeFinding> Find(CodeText text, IReadOnlyList<CodeToken> tokens)
    {
        var names = 0;
        var brackets = 0;
        var seen = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && token.Length is >= 5 and <= 12 && HexName().IsMatch(text.Span(token)) && ++names == Names)
                yield return Finding(token, "names such as _0x3f2a are made by an obfuscator", Severity.High);
            if (token.Kind == TokenKind.Text && token.Length > Escaped && EscapedText.Of(text.Span(token)) is { } severity)
                yield return Finding(token, "a long string is written in escapes only", severity);
            var letter = token.Kind == TokenKind.Operator ? Alphabet.IndexOf(text[token.Start], StringComparison.Ordinal) : -1;
            (brackets, seen) = letter < 0 ? (0, 0) : (brackets + 1, seen | 1 << letter);
            if (brackets == Brackets && seen == (1 << Alphabet.Length) - 1)
                yield return Finding(token, "the program is written in brackets only", Severity.High);
        }
        if (Packer().Match(text.Content) is { Success: true } match)
            yield return Finding(new(TokenKind.Word, match.Index, match.Index + match.Length), "the program is packed, and unpacks itself when it runs", Severity.High);
    }

    /// <summary>Whether a literal holds a program with the names of an obfuscator.</summary>
    public static bool IsIn(ReadOnlySpan<char> literal)
    {
        var names = 0;
        if (literal.Length > Carried && literal.Contains("_0x", StringComparison.Ordinal))
        {
            foreach (var _ in HexNames().EnumerateMatches(literal))
            {
                if (++names == Names)
                    return true;
            }
        }

        return false;
    }

    private static CodeFinding Finding(CodeToken token, string message, Severity severity) => new(CodeRules.ObfuscatedSource, token.Start, 100, message, severity, Confidence.High);

    [GeneratedRegex("^_0x[0-9a-fA-F]{2,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex HexName();

    [GeneratedRegex(@"\b_0x[0-9a-fA-F]{2,8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex HexNames();

    [GeneratedRegex("""\beval\(function\(p,a,c,k,e,[dr]\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Packer();
}
