namespace Symbiont.Scanning.Prose.Intents;

/// <summary>Text that claims to come from the system, or to be its settings: in what is not shown, nobody but a model is spoken to like this.</summary>
internal static class EnglishClaims
{
    private const string Shown = @"\b(?:repl(?:y|ies)|responses?|answers?|messages?|summar(?:y|ies)|outputs?)";

    public static readonly Cue[] All =
    [
        new(Intent.Addressing, @"\b(?:system|configuration|administrator|admin)\s+(?:note|notice|directive|instruction|override|message)s?\s*[:\])-]|\b(?:internal|system|hidden)\s+(?:configuration|system|policy)\s+(?:directive|instruction|rule|note)s?\b"),
    ];

    /// <summary>A picture is to stand in every answer, or where nobody looks at it: then it is there to be fetched and not to be seen.</summary>
    public static readonly Cue ForItsAddress = new(Intent.Sending,
        @"\b(?:every|each|all|any)\s+(?:single\s+)?(?:\w+\s+){0,2}?" + Shown + @"\b|\b(?:hidden|invisible|transparent|tracking|beacon|1x1|one[- ]pixel)\b"
        + @"|隠し|見えない|すべての回答|毎回の?回答|各回答|隐藏|隱藏|每(?:次|条|一)(?:\w{0,4})?(?:回复|回答|答复)|不可见|숨겨|모든 (?:답변|응답)|\b(?:jede[rnms]?|alle[nr]?)\s+(?:\w+\s+)?Antwort\w*|\bcada\s+(?:respuesta|resposta)|\btodas\s+las\s+respuestas|\bchaque\s+r[ée]ponse|\btoutes\s+(?:les|tes|vos)\s+r[ée]ponses|\bogni\s+risposta|\belk\s+antwoord|\bkażd\w+\s+odpowied\w+|\bversteckt\w*|\bunsichtbar\w*|\bocult\w+|\bcach[ée]e?\b|\binvisible\b|\bnascost\w+|кажд\w+\s+ответ\w*|скрыт\w+");
}
