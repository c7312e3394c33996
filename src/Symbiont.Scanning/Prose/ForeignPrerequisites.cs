using Symbiont.Scanning.Rules;

namespace Symbiont.Scanning.Prose;

/// <summary>Prerequisites from strangers in other languages than English: a page of snippets that is pasted into a terminal, an archive that is unpacked and run.</summary>
internal static class ForeignPrerequisites
{
    private const string Pastes = "(?:" + Fragments.Pastes + ")";

    private const string PastesThere = @"(?:复制|複製|粘贴|贴到|貼り|貼上|终端|終端|执行|執行|运行|コピー|ターミナル|実行|복사|붙여|터미널|실행|\b(?:copi(?:a|ar|e|er|ez|ere|ate)|p[eé]g(?:a|ar|ue|uelo)|c[oô]l(?:a|ar|e|ler|lez)|ejec[uú]t\w+|ex[eé]cut\w+|kopier\w*|füge?|einfügen|konsole|incolla\w*|esegui\w*|wklej\w*|skopiuj\w*|uruchom\w*|kopyala\w*|yapıştır\w*|çalıştır\w*|plak|kopieer|klistra|kopiera)\b)";

    private const string Archive = @"https?://\S{1,200}\.(?:zip|rar|7z|dmg|pkg|exe|msi|scr|bat)\b";

    private const string Runs = @"(?:运行|執行|执行|启动|双击|安装|実行|インストール|실행|설치|\b(?:ejecut\w+|ex[eé]cut\w+|esegui\w*|lance\w*|ausführ\w*|starte\w*|führe|uruchom\w*|çalıştır\w*|voer|kör)\b)";

    /// <summary>Nothing works without it: what makes a download a prerequisite.</summary>
    private const string Needed = @"(?:必须|必須|先决|前提|必需|否则|需要|依赖|필수|필요|먼저|\b(?:obligatori\w+|necesari\w+|imprescindible|requi(?:ere|sito)\w*|n[eé]cessaire|requis\w*|pr[eé]requis|obligatoire|erforderlich|voraussetzung|notwendig|zwingend|necessari\w+|obbligatori\w+|wymagan\w+|gerekli|vereist|krävs)\b)";

    /// <summary>A release of a version, or sums to check it by.</summary>
    private const string Released = @"releases/(?:latest/)?download/v?\d[\w.]*/|sha256|checksum";

    public static readonly RulePattern[] Patterns =
    [
        new(Pastes + @"/?[^\n]{0,200}?" + PastesThere),
        new(PastesThere + @"[^\n]{0,160}?" + Pastes + @"/\w+"),
        new(Needed + @"[^\n]{0,240}?" + Archive + @"[^\n]{0,160}?" + Runs) { Except = Released },
        new(Archive + @"[^\n]{0,160}?" + Runs + @"[^\n]{0,240}?" + Needed) { Except = Released },
    ];
}
