using System.Globalization;

namespace Import;

/// <summary>One line of a price list.</summary>
public sealed record Price(string Article, decimal Net, DateOnly ValidFrom);

/// <summary>Reads price lists. Lines that cannot be read are reported with their number.</summary>
public static class Importer
{
    public static (IReadOnlyList<Price> Prices, IReadOnlyList<string> Problems) Read(TextReader reader)
    {
        var prices = new List<Price>();
        var problems = new List<string>();
        reader.ReadLine();
        for (var number = 2; reader.ReadLine() is { } line; number++)
        {
            var parts = line.Split(';');
            if (parts.Length == 3
                && decimal.TryParse(parts[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var net)
                && DateOnly.TryParseExact(parts[2], "yyyy-MM-dd", out var from))
            {
                prices.Add(new Price(parts[0].Trim(), net, from));
            }
            else
            {
                problems.Add($"line {number}: {line}");
            }
        }

        return (prices, problems);
    }
}
