namespace Symbiont.Scanning.Prose.Intents;

/// <summary>How intents are told in other languages. Scripts without spaces are matched without ends of words.</summary>
internal static class ForeignCues
{
    /// <summary>French, Spanish, Portuguese, Italian, German, Dutch.</summary>
    public static readonly Cue[] Latin =
    [
        new(Intent.Concealing, @"\b(?:ne|n')\s*(?:le\s+|lui\s+|en\s+|pas\s+|rien\s+|jamais\s+)*(?:dis|dites|mentionne[zr]?|parle[zr]?|informe[zr]?|préviens|prévenez|révèle[zr]?|montre[zr]?|signale[zr]?|avertis\w*)\b[^.\n]{0,60}?\b(?:pas|rien|jamais|utilisateur|étape|personne)\b|\b(?:à\s+l'insu|sans\s+(?:prévenir|informer|en\s+parler|le\s+dire|demander|avertir)|en\s+silence|discrètement|secrètement)\b"),
        new(Intent.Concealing, @"\b(?:no|nunca|jamás|sin)\s+(?:se\s+)?(?:lo\s+|le\s+)?(?:digas?|diga|menciones?|mencionar|informes?|informar|reveles?|revelar|avises?|avisar|muestres?|mostrar|notifiques?|cuentes?)\b[^.\n]{0,60}|\b(?:en\s+secreto|a\s+escondidas|silenciosamente|discretamente|sin\s+que\s+(?:el|la)\s+usuari[oa])\b"),
        new(Intent.Concealing, @"\b(?:não|nunca|sem)\s+(?:o\s+)?(?:diga|dizer|mencione|mencionar|informe|informar|revele|revelar|avise|avisar|mostre|conte|contar)\b|\b(?:em\s+segredo|silenciosamente|discretamente|sem\s+que\s+o\s+usuário)\b"),
        new(Intent.Concealing, @"\b(?:non|mai|senza)\s+(?:lo\s+|dirlo\s+)?(?:dire|dirlo|menzionare|menzionarlo|informare|rivelare|avvisare|mostrare|segnalare)\b|\b(?:di\s+nascosto|in\s+segreto|silenziosamente|all'insaputa)\b"),
        new(Intent.Concealing, @"\b(?:sag|sage|sagen\s+Sie|erwähne|erwähnen|verrate|informiere|benachrichtige|zeige|melde)\b[^.\n]{0,60}?\b(?:nichts|nicht|niemandem|kein\w*)\b|\b(?:ohne\s+(?:den|die|es|ihn|das)\b[^.\n]{0,40}?\b(?:zu\s+(?:sagen|informieren|erwähnen|fragen)|mitzuteilen|Wissen)|heimlich|unbemerkt|stillschweigend|im\s+Stillen|verschweig\w*|unerwähnt)\b|\b(?:darf|soll|muss)\b[^.\n]{0,40}\bnicht\b[^.\n]{0,30}\b(?:erfahren|wissen|sehen|merken|auftauchen|erscheinen)\b"),
        new(Intent.Concealing, @"\b(?:vertel|zeg|meld|noem|toon)\b[^.\n]{0,40}?\b(?:niet|niets|niemand)\b|\b(?:zonder\s+(?:de\s+gebruiker|het\s+te)|stiekem|ongemerkt|in\s+het\s+geheim)\b"),

        new(Intent.Overriding, @"\b(?:ignore[zr]?|oublie[zr]?|ne\s+tiens\s+(?:plus|pas)\s+compte|ne\s+tenez\s+(?:plus|pas)\s+compte|contourne[zr]?)\b[^.\n]{0,50}?\b(?:instructions?|consignes?|règles?|directives?)\b|\b(?:ignora|ignore|olvida|olvide|descarta|omite|anula)\b[^.\n]{0,50}?\b(?:instrucciones|reglas|normas|indicaciones|directrices)\b|\b(?:ignore|esqueça|desconsidere)\b[^.\n]{0,50}?\b(?:instruções|regras|diretrizes)\b|\b(?:ignora|dimentica|scavalca)\b[^.\n]{0,50}?\b(?:istruzioni|regole|direttive)\b|\b(?:ignorier\w*|vergiss|vergessen\s+Sie|missachte\w*|umgeh\w*|setz\w*)\b[^.\n]{0,50}?\b(?:Anweisung\w*|Regeln?|Vorgaben?|Richtlinien?|Instruktionen|Systemprompt\w*)\b|\bnegeer\b[^.\n]{0,50}?\b(?:instructies|regels|aanwijzingen)\b"),

        new(Intent.Private, @"\b(?:jetons?|mots?\s+de\s+passe|clés?\s+(?:privées?|d'API|API)|identifiants|secrets?|variables\s+d'environnement|courriels?|messagerie|contraseñas?|claves?|credenciales|secretos|variables\s+de\s+entorno|correos?|senhas?|chaves?|credenciais|segredos|variáveis\s+de\s+ambiente|parole?\s+d'ordine|chiavi?|credenziali|segreti|variabili\s+d'ambiente|Passw[oö]rt\w*|Kennw[oö]rt\w*|Zugangsdaten|Zugangsschlüssel|Schlüssel|Geheimnisse|Umgebungsvariablen|Nachrichten|Postfach|Unterlagen|Verträge|Gespräch\w*|wachtwoord\w*|sleutels?|omgevingsvariabelen|documentos?|conversaci[oó]n\w*|conversas?|conversazion[ei]|documenti|historique|historial|tokens?|cookies)\b|~/[\w.]+|\.env\b|\.ssh\b|\.aws\b|id_rsa"),
        new(Intent.Sending, @"\b(?:envoie[zr]?|envoyer|transmet\w*|téléverse\w*|expédie\w*|joins|ajoute[zr]?|poste[zr]?|env[ií]a\w*|enviar|sube|subir|manda\w*|remite|publica|adjunta\w*|envie|mande|invia\w*|inviare|carica|spedisci|sende\w*|schick\w*|übermitt\w*|lade|hochladen|hoch|leite|weiterleiten|übertrag\w*|hänge|füge|stuur|verstuur|verzend|upload\w*)\b"),
        new(Intent.Addressing, @"\b(?:note|consigne|instruction|remarque)s?\s+(?:pour|à)\s+l(?:'|es\s+)(?:assistants?|agents?|IA|modèles?)\b|\b(?:nota|instrucciones|instrucción|aviso)\s+para\s+(?:el|la|los)\s+(?:asistentes?|agentes?|IA|modelos?)\b|\b(?:nota|instruções)\s+para\s+[oa]s?\s+(?:assistentes?|agentes?|IA|modelos?)\b|\b(?:nota|istruzioni)\s+per\s+(?:l'|il\s+|gli\s+)(?:assistent[ei]|agent[ei]|modello|IA)\b|\b(?:Hinweise?|Anweisung\w*|Nachricht|Notiz)\s+(?:für|an)\s+(?:den|die|das|alle)\s+(?:\w+\s+)?(?:Assistent\w*|Agent\w*|KI\S*|Modell\w*|Sprachmodell\w*)\b"),
        new(Intent.Harming, @"\b(?:lösch\w*|supprime[zr]?|efface[zr]?|borra\w*|elimina\w*|apaga\w*|cancella\w*|verwijder\w*)\b[^.\n]{0,50}?\b(?:Dateien|Ordner|Nachrichten|Mails?|Verlauf|Protokoll\w*|fichiers|dossiers?|courriels?|messages|journaux|archivos|carpetas?|correos|mensajes|registros|arquivos|pastas?|mensagens|file|cartelle|messaggi|registri|bestanden|berichten)\b"),
        new(Intent.Running, @"\b(?:exécute[zr]?|lance[zr]?|ouvre[zr]?|lis|lisez|rassemble[zr]?|ejecut\w*|abr[ea]|lee|lea|recopila\w*|execut\w*|leia|esegui\w*|leggi|apri|raccogli|führe|starte|lies|öffne|sammle|sammeln|voer|lees|open)\b"),
    ];

    /// <summary>Chinese, Japanese, Korean, Russian, Ukrainian, Arabic.</summary>
    public static readonly Cue[] Scripts =
    [
        new(Intent.Concealing, @"(?:不要|别|勿|不得|无需|切勿|請勿|请勿|不能|禁止)(?:向|让|對|对)?(?:用户|用戶|使用者|任何人)?(?:告诉|告訴|提及|提到|透露|通知|显示|顯示|说明|說明|知道|发现|泄露|展示)|(?:不要|别)告诉|瞒着|偷偷|悄悄|暗中|静默|秘密地|(?:用户|用戶)(?:不|无)(?:需要|必|会)?(?:知道|看到)"),
        new(Intent.Concealing, @"(?:ユーザー?|利用者)(?:に|へ)(?:は)?[^。\n]{0,20}(?:言わ|伝え|知らせ|見せ|通知し|話さ)(?:ない|ず|ません|るな)|(?:言及|報告|表示|通知|説明)(?:しない|せず|しないで|するな|してはいけ|しては)|密かに|こっそり|黙って|秘密に"),
        new(Intent.Concealing, @"(?:사용자(?:에게|가|는)?[^.\n]{0,20}(?:알리지|말하지|보여주지|언급하지|모르게)|(?:언급|표시|보고)하지\s*(?:마|말)|몰래|비밀리에|조용히)"),
        new(Intent.Concealing, @"(?:не\s+(?:говори\w*|сообщай\w*|упоминай\w*|рассказывай\w*|показывай\w*|уведомляй\w*|раскрывай\w*|информируй\w*|пиши\w*)|(?:тайно|втайне|незаметно|скрытно|молча|тихо)\b|скрой\w*|скрыва\w*|без\s+ведома|не\s+должен\s+(?:знать|узнать|видеть|заметить)|не\s+(?:кажи|повідомляй|згадуй)\w*|لا\s+(?:تخبر|تذكر|تبلغ|تظهر)|سر[اًّ]+)"),

        new(Intent.Overriding, @"(?:忽略|无视|無視|忘记|忘掉|绕过|跳过|不再遵守|覆盖)[^。\n]{0,16}(?:指令|指示|规则|規則|提示|限制|要求|约束|确认)|(?:以前|前|上記|これまで|すべて)の?[^。\n]{0,12}(?:指示|命令|ルール|プロンプト)[^。\n]{0,12}(?:無視|忘れ)|(?:이전|기존|위의|모든)[^.\n]{0,12}(?:지시|명령|규칙|지침)[^.\n]{0,12}(?:무시|잊)|(?:игнорируй\w*|проигнорируй\w*|забудь\w*|отмени\w*|обойди\w*|не\s+следуй\w*|ігноруй\w*)[^.\n]{0,50}(?:инструкц\w*|правил\w*|указани\w*|ограничени\w*|інструкц\w*)|تجاهل[^.\n]{0,40}(?:التعليمات|القواعد|الأوامر)"),

        new(Intent.Private, @"密码|密鑰|密钥|私钥|令牌|凭证|憑證|凭据|环境变量|環境變數|对话|對話|聊天记录|邮件|文件|主目录|通讯录|验证码|パスワード|秘密鍵|鍵|トークン|認証情報|環境変数|会話|履歴|メール|ファイル|비밀번호|토큰|자격\s*증명|환경\s*변수|대화|메일|파일|парол\w*|ключ\w*|токен\w*|учётн\w*|учетн\w*|секрет\w*|переменн\w*\s+(?:окружения|среды)|переписк\w*|писем|письма|файл\w*|документ\w*|истори\w*|паролі|كلمات?\s+المرور|المفاتيح|الملفات|المحادثة|\.env\b|\.ssh\b|\.aws\b|id_rsa|~/[\w.]+"),
        new(Intent.Sending, @"发送|發送|上传|上傳|传送|转发|提交|放入|写入|附加|寄到|发到|发给|送信|アップロード|送っ|送る|転送|含め|渡す|渡し|보내|전송|업로드|전달|첨부|отправ\w*|отошли\w*|пошли\w*|загруз\w*|передай\w*|перешли\w*|вложи\w*|добавь\w*|надішли\w*|أرسل|ارفع|حم[ّ]?ل"),
        new(Intent.Destination, @"参数|參數|参数中|引数|パラメータ|매개변수|파라미터|параметр\w*|сервер\w*|адрес\w*|服务器|サーバー?|서버|خادم"),
        new(Intent.Addressing, @"(?:给|致|写给)(?:助手|智能体|模型|AI)|(?:AI|人工智能)(?:助手|模型|智能体)|アシスタント|エージェントへ|AI\s*(?:어시스턴트|에이전트|비서)|ассистент\w*|помощник\w*|(?:для|модел[ьи])\s+(?:ИИ|агент\w*|нейросет\w*)|المساعد"),
        new(Intent.Harming, @"(?:删除|刪除|清空)[^。\n]{0,12}(?:文件|邮件|日志|记录|数据|目录)|(?:ファイル|メール|ログ|データ)[^。\n]{0,8}(?:削除|消去)|(?:파일|메일|로그|데이터)[^.\n]{0,8}(?:삭제|지우)|(?:удали\w*|сотри\w*)[^.\n]{0,30}(?:файл\w*|письм\w*|журнал\w*|логи|данные|истори\w*)"),
        new(Intent.Running, @"运行|執行|执行|读取|讀取|打开|收集|调用|実行|読み|読ん|開い|収集|呼び出|실행|읽|열어|수집|호출|выполни\w*|запусти\w*|прочитай\w*|открой\w*|собери\w*|вызови\w*|виконай\w*|اقرأ|نف[ّ]?ذ|شغ[ّ]?ل"),
    ];
}
