using Symbiont.Scanning.Matching.Linear;
using Symbiont.Scanning.Prose.Orders;

namespace Symbiont.Scanning.Mcp;

/// <summary>
/// Orders in a tool's texts in the languages of the lexicons besides English: to read what is secret and hand it over, to keep a deed from the user, to use another tool as it is
/// written here. What is written alike everywhere (names of files, of tools, addresses) is joined with what the words of the language are for.
/// </summary>
internal static class McpForeignOrders
{
    /// <summary>Characters around a secret file in which it is read, and handed over.</summary>
    private const int Near = 140;

    /// <summary>Characters that are quoted.</summary>
    private const int Quote = 80;

    public static (RuleInfo Rule, Severity Severity, string Message, string Quoted)? Judge(string name, string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') || OrderAnalyzer.Told(text) is not { IsEnglish: false } told)
            return null;
        var (conceals, acts, sends) = (told.Has(Part.Conceal) || told.Has(Part.Hide) || told.Has(Part.Cover), told.Acts, told.Has(WordClass.Send));
        foreach (var file in SecretFile.EnumerateMatches(text))
        {
            var from = Math.Max(0, file.Index - Near);
            var around = text.AsSpan(from, Math.Min(text.Length, file.Index + file.Length + Near) - from);
            if (Reads.IsMatch(around) && (sends || conceals))
                return (McpRules.HiddenInstruction, Severity.Critical, "the agent is told to fetch or hand over what the tool does not need", Quoted(text, file.Index));
        }
        if (sends && Address.IsMatch(text))
        {
            foreach (var other in OtherTool.EnumerateMatches(text))
            {
                if (!text.AsSpan(other.Index, other.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                    return (McpRules.Shadowing, Severity.High, "the agent is told to use other tools differently", Quoted(text, other.Index));
            }
        }
        return told.Has(Part.Conceal) && acts
            ? (McpRules.Concealment, Severity.High, "the agent is told to keep something from the user", Quoted(text, told.First))
            : null;
    }

    private static string Quoted(string text, int at) => text.Substring(at, Math.Min(Quote, text.Length - at));

    private static readonly LinearPattern SecretFile = new(@"~/\.\w+|\.ssh\b|\bid_(rsa|ed25519|ecdsa)\b|\bmcp\.json\b|\.aws/|/etc/(passwd|shadow)|claude_desktop_config|\.cursor/|(^|[^\w.])\.env\b|\.npmrc\b|\.netrc\b|\.kube/|\.git-credentials\b|\bcredentials\.json\b|\bconfig\.json\b");

    /// <summary>Reads, as the languages of the lexicons order it.</summary>
    private static readonly LinearPattern Reads = new(@"읽|열어|讀取|读取|读出|閱讀|阅读|打开|打開|查看|読み|読んで|開い|\b(lies|lese|lesen|öffne|öffnen|auslesen|einlesen|lea|lee|leer|abre|abra|abrir|lis|lire|lisez|ouvre|ouvrez|ouvrir|leggi|leggere|leggete|apri|ler|leia|leggi|lees|lezen|läs|läsa|öppna|oku|okuyun|okuyup|okumalı\w*|aç|açın|baca|bacalah|membaca|buka|przeczytaj|odczytaj|otwórz|olvasd|olvassa|nyisd)\b|прочти|прочит|читай|считай|открой|откройте|прочесть|відкрий|зчитай|đọc|mở|อ่าน|เปิด|اقرأ|افتح|بخوان|باز کن|पढ़");

    /// <summary>A tool that sends, pays or writes.</summary>
    private static readonly LinearPattern OtherTool = new(@"\b(send|create|write|make|transfer|pay|post|forward|update|publish|upload|book|order)_[a-z_]{3,30}\b|\b(send|create|transfer|pay|post|forward|publish|upload)(Email|Mail|Message|Payment|Money|File|Sms|Invoice|Order)\b");

    private static readonly LinearPattern Address = new(@"[\w.+-]{1,64}@[\w-]{1,64}\.[\w-]{2,}|https?://[^\s)""']+|\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b|\b0x[0-9a-f]{40}\b");
}
