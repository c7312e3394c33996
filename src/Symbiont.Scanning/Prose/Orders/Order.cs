namespace Symbiont.Scanning.Prose.Orders;

/// <summary>Parts that stand together and weigh enough.</summary>
/// <param name="At">Where the first stands.</param>
/// <param name="IsGuarded">Whether attacks or examples are spoken of around it.</param>
/// <param name="IsForMachine">Whether an agent is spoken of in it.</param>
internal readonly record struct Order(int At, bool IsGuarded, bool IsForMachine)
{
    /// <summary>What asks the user, or speaks of attacks, takes this much from the weight.</summary>
    private const double Excuse = 2;

    /// <summary>Characters before an order in which it does so, and in which it may be said whom the order is for.</summary>
    private const int Before = 400;

    /// <summary>A place that nothing is near.</summary>
    private const int Never = int.MinValue / 2;

    /// <summary>All orders that the parts of a text make.</summary>
    /// <param name="parts">By place.</param>
    /// <param name="span">Characters within which parts belong to one order.</param>
    public static IEnumerable<Order> In(IReadOnlyList<(int At, Part Part)> parts, int span)
    {
        var counts = new int[Enum.GetValues<Part>().Length];
        var (last, silentUntil) = (0, -1);
        var (asked, warned, addressed) = (Never, Never, Never);
        for (var first = 0; first < parts.Count; first++)
        {
            var (at, part) = parts[first];
            for (; last < parts.Count && parts[last].At - at <= span; last++)
                counts[(int)parts[last].Part]++;
            asked = part == Part.Consent ? at : asked;
            warned = part == Part.Warn ? at : warned;
            addressed = part is Part.Machine or Part.Tool ? at : addressed;
            var weight = at <= silentUntil || part is Part.Consent or Part.Warn or Part.Machine ? 0 : OrderScale.Weigh(counts);
            weight -= counts[(int)Part.Consent] > 0 || at - asked <= Before ? Excuse : 0;
            if (weight >= OrderScale.Limit)
            {
                silentUntil = at + span;
                var isGuarded = weight - Excuse < OrderScale.Limit && (counts[(int)Part.Warn] > 0 || at - warned <= Before);
                yield return new(at, isGuarded, counts[(int)Part.Machine] + counts[(int)Part.Tool] > 0 || at - addressed <= Before);
            }

            counts[(int)part]--;
        }
    }
}
