using System.Globalization;
using Symbiont.Engine;

namespace Symbiont.Agents;

/// <summary>The counts lie in several grains, so that no single one takes the changes of a whole cluster.</summary>
internal sealed class Tallies(IGrainFactory grains) : ITallies
{
    public const int Parts = 16;

    public async Task<TaskTally> Total()
    {
        var sum = TaskTally.Zero;
        for (var part = 0; part < Parts; part++)
            sum = sum.Plus(await grains.GetGrain<ITallyGrain>(part.ToString(CultureInfo.InvariantCulture)).Look());
        return sum;
    }

    /// <summary>The part that counts for an agent or an execution, the same on every silo.</summary>
    /// <param name="id">UUID.</param>
    public static GrainId PartOf(string id) =>
        GrainId.Of<ITallyGrain>((int.Parse(id.AsSpan(id.Length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Parts).ToString(CultureInfo.InvariantCulture));
}
