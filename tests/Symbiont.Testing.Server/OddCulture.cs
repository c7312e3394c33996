using System.Globalization;

namespace Symbiont.Testing.Server;

/// <summary>
/// A culture that writes everything in another way than the invariant one: comma and dot exchanged as in German, another minus as in Swedish, dates as in
/// Persian. The server runs without the data of real ones; whatever asks the current culture for a format shows all the same.
/// </summary>
internal static class OddCulture
{
    public static CultureInfo Make()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = odd.NumberFormat.CurrencyDecimalSeparator = odd.NumberFormat.PercentDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "\u2212";
        odd.NumberFormat.PositiveInfinitySymbol = "unendlich";
        odd.DateTimeFormat.DateSeparator = ".";
        odd.DateTimeFormat.TimeSeparator = "-";
        odd.DateTimeFormat.ShortDatePattern = "yy.d.M";
        odd.DateTimeFormat.LongTimePattern = "H-m-s";
        return odd;
    }
}
