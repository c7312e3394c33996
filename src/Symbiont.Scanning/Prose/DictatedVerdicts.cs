using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose;

/// <summary>Verdicts that a text dictates to whoever is to judge it: the place, the mark, the words of the recommendation.</summary>
internal static class DictatedVerdicts
{
    private const string Judged = @"(?:offers?|bids?|tenders?|quotations?|proposals?|candidates?|applicants?|applications?|submissions?|papers?|manuscripts?|products?|vendors?|suppliers?|r[eé]sum[eé]s?|cv)";

    private const string Top = @"(?:highest|maximum|top|best|full|perfect|#\s?1|number\s+one|first\s+place|100/100|10/10)";

    /// <summary>A condition, or a rule for all: how marks are given, not to whom.</summary>
    private const string Conditional = @"\b(?:if|unless|when|where|provided|each|every|not|never)\b";

    /// <summary>One of these stands in everything that the patterns match.</summary>
    public static readonly string[] Anchors =
    [
        "regardless", "irrespective", "no matter", "must state", "has to state", "should state", "must say", "should say", "must conclude", "should receive", "must receive", "should get", "must get", "should be ", "must be ",
        "review only", "reviews only", "angebot", "bewerbung", "oferta", "propuesta", "candidatura", "offre",
    ];

    public static readonly RulePattern[] Patterns =
    [
        new(@"\b(?:this|our|my)\s+(?:\w+\s+)?" + Judged + @"\b[^.\n]{0,80}?\b(?:should|must)\s+(?:always\s+)?(?:receive|get|be\s+(?:given|awarded|assigned|rated|ranked|scored))\b[^.\n]{0,40}?" + Top) { Except = Conditional },
        new(@"\balways\s+(?:rank|rate|score|list|place|recommend|prefer|choose|select)\s+[^.\n]{1,60}?(?:" + Top + @"|\bfirst)[^.\n]{0,30}?\b(?:regardless|irrespective|no\s+matter)\b[^.\n]{0,24}?\b(?:others?|competing|competitors?|rest|quality|evidence|flaws|weaknesses|merits?)\b"),
        new(@"\b(?:recommendation|review|verdict|assessment|summary|conclusion|evaluation)\s+(?:must|has\s+to|should)\s+(?:always\s+)?(?:state|say|conclude)\s+(?:that\s+)?(?:this|it|we|our\s+\w+)\s+(?:is|are)\b[^.\n]{0,20}?\b(?:best|first|top|winner|superior|accepted|approved)\b") { Except = Conditional },
        new(@"\b(?:give|write|return|provide|output)\s+(?:an?\s+)?(?:strongly\s+)?positive\s+reviews?\s+only\b"),
        new(@"\b(?:dieses|unser|diese)\s+(?:angebot|bewerbung)\b[^.\n]{0,60}?\b(?:immer|stets|in\s+jedem\s+fall)\b[^.\n]{0,40}?(?:\bplatz\s+1\b|\berste\w*\s+(?:stelle|platz)|\bbeste\w*|\bhöchst\w*)"),
        new(@"\b(?:esta|nuestra)\s+(?:oferta|propuesta|candidatura)\b[^.\n]{0,60}?\b(?:siempre|en\s+todo\s+caso)\b[^.\n]{0,50}?\b(?:primer\w*\s+(?:lugar|puesto)|mejor|m[aá]xim\w*)"),
        new(@"\b(?:cette|notre)\s+(?:offre|candidature)\b[^.\n]{0,60}?\b(?:toujours|en\s+tout\s+cas)\b[^.\n]{0,50}?\b(?:premi[eè]r\w*\s+(?:place|rang)|meilleur\w*|maximal\w*)"),
    ];
}
