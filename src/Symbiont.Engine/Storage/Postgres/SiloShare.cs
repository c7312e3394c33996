using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Symbiont.Engine.Storage.Postgres;

/// <summary>Which reminders and work near a grain are for this silo: those whose place, divided by the number of silos that take work, leaves this one's rank among them.</summary>
/// <param name="Rank">From 0, in the order of their registration.</param>
/// <param name="Count">Silos that take work; 0: not known yet.</param>
internal sealed record SiloShare(int Rank, int Count)
{
    private const int Places = 1024;

    public static SiloShare Unknown { get; } = new(0, 0);

    /// <summary>The same on every silo and in every release: it is stored.</summary>
    public static short PlaceOf(GrainId grain) =>
        (short)(BinaryPrimitives.ReadUInt16BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(grain.ToString()))) % Places);
}
