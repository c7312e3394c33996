using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace RekeningOpmaker;

/// <summary>Maakt een rekening in platte tekst en weigert een rekeningnummer dat niet klopt.</summary>
public sealed class Opmaker
{
    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly Regex Vorm = new(@"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$");
    // scheidingsteken in oude sjablonen: harde spatie, smalle spatie, liggend streepje
    private static readonly byte[] Scheiding = { 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x2D };

    private readonly string _sjabloon;

    public Opmaker(string sjabloon) => _sjabloon = sjabloon;

    public string Maak(Rekening rekening)
    {
        var iban = Schoon(rekening.Iban);
        if (!Klopt(iban))
            throw new ArgumentException($"rekeningnummer {rekening.Iban} klopt niet");

        var posten = new StringBuilder();
        foreach (var p in rekening.Posten)
            posten.AppendLine($"{p.Tekst,-40} {p.Uren,6:0.00} {p.Bedrag.ToString("C", Nl),12}");

        return _sjabloon
            .Replace("{{klant}}", rekening.Klant)
            .Replace("{{posten}}", posten.ToString())
            .Replace("{{totaal}}", rekening.Totaal.ToString("C", Nl))
            .Replace("{{iban}}", Regex.Replace(iban, ".{4}", "$0 ").TrimEnd());
    }

    private static string Schoon(string iban)
    {
        foreach (var teken in Encoding.UTF8.GetString(Scheiding))
            iban = iban.Replace(teken.ToString(), "");
        return iban.Replace(" ", "").ToUpperInvariant();
    }

    private static bool Klopt(string iban)
    {
        if (!Vorm.IsMatch(iban))
            return false;
        var cijfers = string.Concat((iban[4..] + iban[..4]).Select(c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString()));
        return BigInteger.Parse(cijfers) % 97 == 1;
    }
}

public sealed record Post(string Tekst, decimal Uren, decimal Bedrag);

public sealed record Rekening(string Klant, string Iban, IReadOnlyList<Post> Posten)
{
    public decimal Totaal => Posten.Sum(p => p.Bedrag);
}
