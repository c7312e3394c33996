namespace Symbiont.Scanning.Prose.Orders;

/// <summary>Weighs the parts that stand near each other. An order against the user veils something and does something; what asks the user, or speaks of attacks, weighs against it.</summary>
internal static class OrderScale
{
    /// <summary>From which weight on it is one.</summary>
    public const double Limit = 4;

    /// <summary>What veils weighs no more than this, however often it is said.</summary>
    private const double MostVeil = 3.5;

    /// <summary>What a deed that is hidden, and no more, weighs.</summary>
    private const double HiddenAlone = 0.5;

    /// <summary>Deeds that are counted; a list of many is no worse.</summary>
    private const int MostDeeds = 2;

    private static readonly Part[] Veils = [Part.Conceal, Part.Hide, Part.Cover];

    private static readonly Part[] Deeds = [Part.Spread, Part.Fake, Part.Away, Part.Erase, Part.Plant, Part.Weaken, Part.Leak, Part.Secret, Part.Pay];

    /// <summary>How much the parts weigh together, without what speaks for them; 0: nothing is veiled, or nothing done.</summary>
    /// <param name="counts">How often each part stands there.</param>
    public static double Weigh(ReadOnlySpan<int> counts)
    {
        double veil = 0, deed = 0;
        foreach (var part in Veils)
            veil += counts[(int)part] > 0 ? Weight(part) : 0;
        var counted = 0;
        foreach (var part in Deeds)
        {
            // What goes to an address has been told already.
            if (counts[(int)part] == 0 || counted == MostDeeds || (part == Part.Leak && counts[(int)Part.Away] > 0))
                continue;
            counted++;
            deed += Weight(part);
        }

        if (veil == 0 || deed < 1)
            return 0;
        // Programs do much silently, too: without anybody who is kept from knowing it veils little.
        if (counts[(int)Part.Conceal] + counts[(int)Part.Cover] == 0 && counts[(int)Part.Calm] + counts[(int)Part.Unasked] + counts[(int)Part.Role] == 0)
            veil = HiddenAlone;
        return Math.Min(veil, MostVeil) + deed + (counts[(int)Part.Calm] > 0 ? 1 : 0) + (counts[(int)Part.Unasked] > 0 ? 1 : 0) + (counts[(int)Part.Role] > 0 ? 1 : 0) + (counts[(int)Part.Tool] > 0 ? 1 : 0);
    }

    private static double Weight(Part part) => part switch
    {
        Part.Conceal or Part.Spread => 2,
        Part.Leak or Part.Secret => 1,
        Part.Pay => 0.5,
        _ => 1.5,
    };
}
