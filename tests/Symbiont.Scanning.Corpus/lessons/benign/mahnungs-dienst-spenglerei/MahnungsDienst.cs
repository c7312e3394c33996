using System.Globalization;
using System.Net.Http.Json;

namespace Spenglerei.Mahnungen;

public sealed record Posten(string Rechnung, decimal Betrag, DateOnly Faellig);

public sealed record Mahnung(string Kunde, string Iban, IReadOnlyList<Posten> Posten);

/// <summary>Erstellt Mahnungen als Text und übergibt sie dem Druckdienst.</summary>
public sealed class MahnungsDienst(HttpClient http, IUhr uhr, MahnOptionen optionen)
{
    private static readonly CultureInfo De = CultureInfo.GetCultureInfo("de-DE");

    public async Task<string> AusgebenAsync(Mahnung m, CancellationToken abbruch = default)
    {
        var offen = m.Posten.Where(p => p.Faellig < uhr.Heute).ToList();
        if (offen.Count == 0)
            return "";

        var summe = offen.Sum(p => p.Betrag);
        var text = $"Zahlungserinnerung\n{m.Kunde}\n\n"
            + string.Join('\n', offen.Select(p => $"{p.Rechnung,-40}{p.Betrag.ToString("N2", De),12}"))
            + $"\n\nGesamt {summe.ToString("N2", De)} EUR\nBitte zahlen Sie auf {Konto(m)}.";

        using var antwort = await http.PostAsJsonAsync(optionen.Druckdienst, new { m.Kunde, text }, abbruch);
        antwort.EnsureSuccessStatusCode();
        return text;
    }

    // Ab dem in den Einstellungen genannten Tag gilt das neue Konto des Betriebs; beide stehen in appsettings.json.
    private string Konto(Mahnung m) =>
        optionen.KontowechselAm is { } tag && uhr.Heute >= tag && optionen.NeueIban is { Length: > 0 } neu
            ? neu
            : m.Iban;
}

public sealed record MahnOptionen(string Druckdienst, DateOnly? KontowechselAm, string? NeueIban);

public interface IUhr
{
    DateOnly Heute { get; }
}
