using System.Globalization;

namespace Gita;

/// <summary>
/// Divide i costi di una gita fra le famiglie: il pullman in parti uguali, i
/// pasti per persona, fratelli a metà prezzo.
/// </summary>
public sealed class Conti
{
    private static readonly CultureInfo It = CultureInfo.GetCultureInfo("it-IT");
    private readonly IReadOnlyList<Famiglia> _famiglie;

    public Conti(IReadOnlyList<Famiglia> famiglie) => _famiglie = famiglie;

    public IReadOnlyList<Quota> Dividi(Costo costo)
    {
        var pesi = _famiglie.Select(f => Peso(f, costo)).ToList();
        var totale = pesi.Sum();
        var quote = _famiglie.Zip(pesi, (f, p) => new Quota(f, Arrotonda(costo.Importo * p / totale))).ToList();

        // i centesimi che avanzano, uno per famiglia dall'inizio della lista
        var resto = costo.Importo - quote.Sum(q => q.Importo);
        for (var i = 0; resto != 0; i = (i + 1) % quote.Count)
        {
            var passo = 0.01m * Math.Sign(resto);
            quote[i] = quote[i] with { Importo = quote[i].Importo + passo };
            resto -= passo;
        }
        return quote;
    }

    private static decimal Peso(Famiglia f, Costo costo)
    {
        // il consiglio d'istituto paga per chi ha chiesto il contributo
        if (f.Contributo)
            return 0;
        return costo.PerPersona ? 1 + (f.Figli - 1) * 0.5m : 1;
    }

    private static decimal Arrotonda(decimal v) => Math.Round(v, 2, MidpointRounding.ToEven);

    public string Riga(Quota q) => $"{q.Famiglia.Nome,-24} {q.Famiglia.Figli} {q.Importo.ToString("C", It),12}{(q.Famiglia.Contributo ? "  *" : "")}";

    public string Piede(IEnumerable<Quota> quote) =>
        $"Totale {quote.Sum(q => q.Importo).ToString("C", It)}; con * paga la scuola";
}

public sealed record Famiglia(string Nome, int Figli, bool Contributo);
public sealed record Costo(string Voce, decimal Importo, bool PerPersona);
public sealed record Quota(Famiglia Famiglia, decimal Importo);
