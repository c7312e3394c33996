namespace Symbiont.Scanning.Prose.Intents;

/// <summary>
/// More ways in which English keeps something from the user, put together from parts: a word that forbids, a word for telling, and what is not told. Secrets that are kept out of an
/// answer are not meant; a deed that is kept out of it is.
/// </summary>
internal static class EnglishConcealment
{
    private const string Telling = @"(?:tell|told|inform(?:ed)?|notif(?:y|ied)|warn(?:ed)?|alert(?:ed)?|ask(?:ed)?|consult(?:ed)?|bother(?:ed)?|aware|shown|mention(?:ed)?|advised|disturbed?|interrupted?|involved?)";

    private const string Whom = @"(?:users?|owners?|operators?|customers?|clients?|patients?|tenants?|members?|guests?|pupils?|students?|teachers?|parents?|secretar(?:y|ies)|managers?|colleagues?|developers?|reviewers?|maintainers?|admin\w*|staff|team|author|reader|employees?|candidates?|applicants?|buyers?|sellers?|people|humans?|residents?|writers?|players?|learners?|listeners?|visitors?|family|boss|accountants?|auditors?|editors?|traveller|person)";

    private const string Place = @"(?:summar(?:y|ies)|report|log|logs|answer|reply|response|transcript|protocol|minutes|diary|changelog|description|chat|output|history|overview|list|commit|message|record|confirmation|notes?|receipt|plan|review|documentation)";

    public static readonly Cue[] All =
    [
        new(Intent.Concealing, @"\b(?:the|a|an|your|his|her|their|no)\s+(?:\w+\s+)?" + Whom + @"\s+(?:(?:is|are|was|were|will\s+be|need|needs|must|should|shall|may|has|have|does|do|to)\s+)+(?:not|never)\s+(?:(?:to|be|need|have|get|ever)\s+)*" + Telling + @"\b"),
        new(Intent.Concealing, @"\b(?:no(?:body|\s+one|ne\s+of\s+them)?|no\s+\w+)\s+(?:is|are|needs\s+to\s+be|has\s+to\s+be|must\s+be|should\s+be|will\s+be|gets)\s+(?:told|informed|notified|asked|aware|shown|warned)\b"),
        new(Intent.Concealing, @"\b(?:confirm|ask|write|say|report|mention|add|show|log|tell|announce|note|record|explain|admit|print|display|answer)\s+(?:nothing|no\s+one|nobody|none\s+of\s+(?:it|this|that))\b(?:\s+(?:about|of|to|on|in)\b)?") { Except = @"\badd\s+nothing\s+(?:to|in)\s+the\s+(?:image|bundle|cart)" },
        new(Intent.Concealing, @"\b(?:is|are|stays?|remains?|be|kept|left|keep|leave)\s+(?:[\w']+\s+){0,3}?out\s+of\s+(?:the\s+|your\s+|any\s+|every\s+|its\s+)?(?:[\w'-]+\s+){0,2}?" + Place + @"\b") { Except = @"secret|token|password|personal|credential|\bkeys?\b|names?\b|sensitive|private|pii|e-?mail|duplicate|empty|noise|generated|address|phone" },
        new(Intent.Concealing, @"\b(?:do(?:es)?|should|must|shall|will|may)\s+not\s+(?:[\w]+\s+){0,2}?(?:point|bring|write|say|speak|list|list\s+it|include|describe|quote|summari[sz]e|show|name|repeat|discuss|surface|reveal|mention)\s+(?:this|it|that|them|these|the\s+(?:text|step|tool|call|request|rule|copy|upload|transfer|section|instruction|note|file|content|source|address|addition|change|paragraph|point)s?)\b") { Except = @"\bwrite\s+(?:this|it|that|them)\s+(?:by|from)\b" },
        new(Intent.Concealing, @"\bwish(?:es)?\s+(?:not\s+)?to\s+(?:see|hear|be\s+(?:told|asked|shown))\s+(?:no\b|tool\s+calls?\b)|\bnot\s+wish(?:es)?\s+to\s+(?:see|hear|be\s+(?:told|asked|shown|bothered))\b|\b(?:in|under)\s+these\s+words\b[^.\n]{0,80}\brenew\b"),
        new(Intent.Concealing, @"\b(?:if|when|should|whenever)\b[^.\n]{0,60}\b(?:asks?|asked|questions?|wonders?)\b[^.\n]{0,100}\b(?:only\b|nothing\s+else|(?:name|mention|list|show|say|tell|answer|reply|state)\s+(?:\w+\s+){0,4}?(?:only|nothing|no\s+\w+|not)\b)"),
        new(Intent.Concealing, @"\bstays?\s+clean\b|\b(?:git\s+(?:diff|status|log|blame)|history|diff)\b[^.\n]{0,40}\b(?:clean|empty|unchanged|shows?\s+nothing)\b|\b(?:appears?|shows?\s+up|is\s+(?:listed|recorded|logged|entered|booked))\s+(?:\w+\s+){0,4}?as\s+[""'\u201c](?:[\w ]{3,40})[""'\u201d]|\bsuppress\s+(?:the\s+)?(?:output|notification|message|prompt|dialog)\b|\bsuppress\s+(?:the\s+)?warning\s*(?:[.,;!)]|$|and\b|so\b)|\b(?:used\s+to\s+ask|would\s+only\s+(?:ask|worry|complain))\b"),
        new(Intent.Concealing, @"\b(?:below|under|behind|among)\s+the\s+(?:fold|radar|noise)\b|\b(?:no|without\s+(?:a\s+|any\s+)?)\s*(?:visible\s+)?(?:trace|mention|notice|entry|announcement|message\s+to)\b|\bbetween\s+(?:us|you\s+and\s+(?:me|the\s+author))\b|\b(?:for|to)\s+(?:your|the\s+(?:agent|assistant|model)'?s?)\s+eyes\s+only\b|\b(?:this|these|the)\s+(?:\w+\s+){0,4}?(?:is|are)\s+internal\b"),
        new(Intent.Concealing, @"\b(?:unset|export|set)\s+HIST\w+|\bHISTFILE\b|\bhistory\s+-c\b|\bset\s+\+o\s+history\b|\bclear\s+(?:the\s+)?(?:shell\s+|bash\s+|terminal\s+)?history\b"),

        new(Intent.Denying, @"\b(?:if|when|should)\b[^.\n]{0,60}\b(?:says?|claims?|insists?|protests?|objects?|asks?)\b[^.\n]{0,60}\b(?:is\s+(?:testing|joking|mistaken|confused)|keep\s+(?:the\s+)?(?:entries|entry|rule|it)|do\s+not\s+believe|pays?\s+no\s+attention|continue\s+(?:anyway|all\s+the\s+same))\b"),

        new(Intent.Deceiving, @"\b(?:account|user|operator|owner)\s+is\s+compromised\b|\banswers\s+cannot\s+be\s+trusted\b|\bno\s+time\s+(?:for|to)\s+(?:questions?|ask)\b|\bevery\s+second\s+counts\b|\bmakes?\s+you\s+responsible\b|\bfailing\s+to\s+act\b|\bhas\s+(?:been\s+)?authori[sz]ed\s+(?:these|this|all|every)\b|\bauthori[sz]ed\s+(?:these|this)\s+\w+\s+in\s+advance\b|\bapproved\s+in\s+advance\b|\b(?:ticket|case|order|change)\s+[A-Z]{2,5}-\d+\b[^.\n]{0,60}\bauthori[sz]\w+"),
        new(Intent.Deceiving, @"\bwith\s+(?:the\s+|a\s+)?(?:commit\s+)?(?:message|title|subject|label|name)\s+[""'\u201c](?:update|fix|chore|cleanup|minor|typo|bump|format|refactor|misc|routine|sync|backup|maintenance)\b[^""\u201d\n]{0,40}[""'\u201d]"),

        new(Intent.Overriding, @"\beven\s+if\s+(?:your|the)\s+(?:\w+\s+)?(?:instructions?|rules?|guidelines?|polic(?:y|ies)|system\s+prompt|settings?)\b|\b(?:has|have|had)\s+approved\s+all\b|\b(?:is|as)\s+an?\s+administrator\s+and\s+has\b|\b(?:comment|switch|turn)\s+(?:the\s+|any\s+)?(?:hooks?|guards?|checks?)\s+(?:out|off)\b|\b(?:revoke|replace|cancel|lift)\s+(?:other|all|earlier|any)\s+rules\b|\bdangerously-skip-permissions\b|\bneeds?\s+no\s+(?:review|approval|confirmation|consent)\b[^.\n]{0,60}\b(?:since|because|as)\b", canBeNegated: true),

        new(Intent.Harming, @"\b(?:switch|turn|stop|shut|take)\s+(?:off\s+|down\s+)?(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:endpoint\s+protection|row\s+level\s+security|audit\s+\w+|anti-?virus|firewall|monitoring|protection|logging|two-factor|2fa|mfa)\b|\bGRANT\s+ALL\b|\bNOPASSWD\b|\bchmod\s+-R\s+777\b|\bsudoers\b|\bsystemctl\s+stop\s+[^\n]*(?:clamav|auditd|falcon|sentinel|defender|ufw|firewalld|fail2ban|ossec|wazuh)\b|\bufw\s+disable\b", canBeNegated: true),
        new(Intent.Harming, @"\b(?:save|keep|store|write|put|record|remember|enter|add)\b[^.\n]{0,60}\b(?:facts?|entr(?:y|ies)|sentences?|lines?|rules?|preferences?|statements?)\b[^.\n]{0,60}\b(?:memory|memories|preferences\s+of\s+the\s+user|user\s+profile|profile\s+of\s+the\s+user|persistent|all\s+(?:later|future)\s+sessions)\b", canBeNegated: true),

        new(Intent.Private, @"\b(?:unredacted|original|confidential|raw)\s+(?:\w+\s+)?(?:original|minutes|files?|document|text|version|data|recordings?|scans?|pictures?)\b|\bwhole\s+(?:file|folder|project|repository|working\s+tree)\b|\bworking\s+tree\b|\bbrowser\s+profiles?\b|\bkeystrokes?\b|\b(?:screen|lab|test|bank|tax|exam)\s+(?:contents?|results?|statements?|returns?|papers?)\b|\bmaster\.key\b|\.gnupg\b|\bsession\s+transcripts?\b|\btranscripts?\b|\b(?:diagnos[ei]s|payroll|addresses\s+of|phone\s+numbers?|birth\s*dates?|insurance\s+numbers?|grades)\b"),
        new(Intent.Sending, @"\bcurl\b|\bwget\b|\bgo(?:es)?\s+to\s+https?://|\bby\s+POST\b|\brescue\b|\bcarr(?:y|ies)\s+them\s+along\b|\bpack\b[^.\n]{0,30}\bupload|\bcommit(?:s|ted)?\b|\bmirror(?:s|ed)?\b|\bpush(?:es|ed)?\b|\bhand(?:s|ed)?\s+(?:it|them)\b|\bplace(?:s|d)?\b[^.\n]{0,40}\b(?:in|into|at)\b", canBeNegated: true),
        new(Intent.Destination, @"\bbase64\s+(?:comment|block|string|line|blob|text)\b|\b(?:test\s+)?fixtures?\b|\bpublic\s+(?:mirrors?|gists?|issues?|repositor(?:y|ies)|forks?)\b|\bgist\b|\bTXT\s+record\b|\bto\s+the\s+endpoint\b|\b(?:our|the\s+provider'?s?)\s+(?:cloud|server|endpoint|service)\b"),
    ];
}
