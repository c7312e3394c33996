using Symbiont.Scanning.Code.Syntax;

namespace Symbiont.Scanning.Tests.Code;

internal static class TokenSpans
{
    /// <summary>Asserts that tokens stand in order, cover the text but for white space, and end where it ends.</summary>
    public static void Cover(CodeText text, IReadOnlyList<CodeToken> tokens, string whiteSpace)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            Assert.InRange(token.Start, at, text.Length);
            Assert.InRange(token.End, token.Start, text.Length);
            Assert.All(text.Content[at..token.Start], c => Assert.True(whiteSpace.Contains(c), $"{(int)c:X4} between tokens"));
            at = token.End;
        }
        Assert.Equal(text.Length, at);
        Assert.Equal(TokenKind.End, tokens[^1].Kind);
    }
}
