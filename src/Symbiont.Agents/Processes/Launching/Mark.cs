using System.Globalization;
using System.Security.Cryptography;

namespace Symbiont.Agents.Processes;

/// <summary>The number that every process of one run carries as RLIMIT_LOCKS, see <see cref="LaunchScripts"/>.</summary>
internal readonly record struct Mark(ulong Value)
{
    private static readonly ulong Ceiling = Math.Min(ProcessTable.MarkOf("self") ?? ulong.MaxValue, 1UL << 52);

    /// <summary>A mark that no other run has. Below the server's own limit, which a server run by a server has.</summary>
    public static Mark New()
    {
        var drawn = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));
        return new(Ceiling / 2 + drawn % (Ceiling / 2));
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
