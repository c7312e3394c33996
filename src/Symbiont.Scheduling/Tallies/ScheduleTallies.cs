using System.Globalization;
using Symbiont.Engine;

namespace Symbiont.Scheduling.Tallies;

/// <summary>The counts lie in several grains, so that no single one takes the changes of a whole cluster.</summary>
internal sealed class ScheduleTallies(IGrainFactory grains)
{
    public const int Parts = 16;

    public async Task<ScheduleTally> Total()
    {
        var sum = ScheduleTally.Zero;
        for (var part = 0; part < Parts; part++)
            sum = sum.Plus(await grains.GetGrain<IScheduleTallyGrain>(part.ToString(CultureInfo.InvariantCulture)).Look());
        return sum;
    }

    /// <summary>The part that counts for a schedule, the same on every silo.</summary>
    /// <param name="id">UUID.</param>
    public static GrainId PartOf(string id) =>
        GrainId.Of<IScheduleTallyGrain>((int.Parse(id.AsSpan(id.Length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Parts).ToString(CultureInfo.InvariantCulture));
}
