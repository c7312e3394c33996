using Symbiont.Scanning.Matching.Linear;

namespace Symbiont.Scanning.Contexts;

/// <summary>Words by which a page has the user asked, or waits for a yes.</summary>
internal static class Consent
{
    /// <summary>Characters before the words in which a negation turns them round.</summary>
    private const int Reach = 24;

    private static readonly LinearPattern Asks = new(
        @"\b(?:if|once|after|when|unless)\s+(?:the\s+)?(?:user|owner|human|they)\s+(?:has\s+|have\s+)?(?:confirm|agree|approve|accept|consent|allow|say|choose|ask|want)\w*|\b(?:ask|confirm\s+with|check\s+with)\s+(?:the\s+)?(?:user|owner|human)\b|\bwith\s+(?:the\s+)?(?:user|owner|human)'?s?\s+(?:consent|approval|permission|agreement)|\bwenn\s+der\s+(?:be)?nutzer\s+(?:zustimmt|bestätigt|einverstanden)|\bfrag\w*\s+(?:zuerst\s+)?den\s+(?:be)?nutzer|\bsi\s+l'utilisateur\s+(?:accepte|confirme|est\s+d'accord)|\bsi\s+el\s+usuario\s+(?:acepta|confirma)|用[户戶](?:确认|確認|同意|选择|選擇)|(?:询问|詢問|征得|徵得)用[户戶]|ユーザーが(?:確認|同意|承認|希望)|ユーザーに(?:確認|尋ね)");

    private static readonly LinearPattern Negation = new(@"(?:\b(?:not|never|don't|without|no\s+need\s+to|nor)\s+(?:\w+\s+){0,2}|不要|无需|無需|不必|无须|不用|即使|nicht\s+)$");

    /// <summary>Whether a text asks for leave.</summary>
    public static bool IsAskedIn(ReadOnlySpan<char> text)
    {
        foreach (var match in Asks.EnumerateMatches(text))
        {
            if (!Negation.IsMatch(text[Math.Max(0, match.Index - Reach)..match.Index]))
                return true;
        }

        return false;
    }
}
