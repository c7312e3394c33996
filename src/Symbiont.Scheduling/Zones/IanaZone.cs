using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Symbiont.Scheduling.Cron;

namespace Symbiont.Scheduling.Zones;

/// <summary>
/// A time zone of the machine's IANA database (<c>TZDIR</c>, else <c>/usr/share/zoneinfo</c>), exact to the second from 1970 to 2100. It is read once in the life of the
/// process; a newer database needs a restart.
/// </summary>
/// <remarks>Read from the compiled files and not through <see cref="TimeZoneInfo"/>, which is not exact after the last change that a file lists.</remarks>
public sealed class IanaZone
{
    private const string DefaultFolder = "/usr/share/zoneinfo";
    private const int MaxIdLength = 64;

    private static readonly ConcurrentDictionary<string, IanaZone> Known = new(StringComparer.Ordinal);

    private readonly ZoneInterval[] intervals;

    private IanaZone(string id, ZoneInterval[] intervals) => (Id, this.intervals) = (id, intervals);

    /// <summary>UTC, which needs no database.</summary>
    public static IanaZone Utc { get; } = new("UTC", [new(long.MinValue, long.MaxValue, 0, long.MinValue)]);

    /// <summary>The name, as it was asked for: <c>Europe/Berlin</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a zone.</summary>
    /// <param name="id">Its IANA name; letter case matters.</param>
    /// <exception cref="UnknownTimeZoneException">The database has none of this name.</exception>
    public static IanaZone Get(string id)
    {
        if (TryGet(id, out var zone))
            return zone;
        throw new UnknownTimeZoneException(id, Directory.Exists(Folder)
            ? $"The time zone '{(id.Length > MaxIdLength ? id[..MaxIdLength] + "…" : id)}' is unknown; IANA names are known, such as Europe/Berlin, America/New_York or UTC."
            : $"This machine has no time zone database in {Folder}; only UTC is known.");
    }

    /// <summary>Finds a zone.</summary>
    /// <param name="id">Its IANA name; letter case matters.</param>
    /// <param name="zone">The zone, if there is one.</param>
    /// <exception cref="InvalidDataException">The database has a damaged file for it.</exception>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out IanaZone? zone)
    {
        if (id is null || id == Utc.Id)
        {
            zone = id is null ? null : Utc;
            return zone is not null;
        }
        if (Known.TryGetValue(id, out zone))
            return true;
        if (!IsName(id) || Load(id) is not { } changes)
            return false;
        zone = Known.GetOrAdd(id, new IanaZone(id, IntervalsOf(changes)));
        return true;
    }

    /// <summary>What the zone's clock is ahead of UTC at an instant.</summary>
    public TimeSpan OffsetAt(DateTimeOffset instant) => TimeSpan.FromSeconds(this[IndexAt(instant.ToUnixTimeSeconds())].Offset);

    /// <summary>
    /// The instant at which the zone's clock first shows a time or has passed it: a time in a gap is its end, a time that the clock shows twice is the first one.
    /// </summary>
    /// <param name="wall">A time of the zone's clock; its <see cref="DateTime.Kind"/> is not looked at. From 1970 on.</param>
    public DateTimeOffset FirstInstantOf(DateTime wall)
    {
        var (seconds, rest) = Math.DivRem(wall.Ticks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
        var instant = FirstInstantOf(seconds, 0);
        var isJumpedOver = instant + this[IndexAt(instant)].Offset != seconds;
        return DateTimeOffset.FromUnixTimeSeconds(instant).AddTicks(isJumpedOver ? 0 : rest);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>How many even times the zone has.</summary>
    internal int Count => intervals.Length;

    internal ref readonly ZoneInterval this[int index] => ref intervals[index];

    /// <summary>The interval that an instant lies in.</summary>
    internal int IndexAt(long instant)
    {
        var (low, high) = (0, intervals.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (intervals[middle].Start <= instant)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>The instant at which the clock first shows a wall time or has passed it.</summary>
    /// <param name="wall">The wall time.</param>
    /// <param name="index">An interval before whose start it was neither shown nor passed.</param>
    internal long FirstInstantOf(long wall, int index)
    {
        while (wall >= intervals[index].WallEnd)
            index++;
        return Math.Max(wall - intervals[index].Offset, intervals[index].Start);
    }

    private static string Folder => Environment.GetEnvironmentVariable("TZDIR") is { Length: > 0 } folder ? folder : DefaultFolder;

    /// <summary>Names only: nothing that leaves the folder, and none of the copies that the database keeps beside them.</summary>
    private static bool IsName(string id) =>
        id.Length is > 0 and <= MaxIdLength && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+')
        && !id.StartsWith('/') && !id.StartsWith("posix/", StringComparison.Ordinal) && !id.StartsWith("right/", StringComparison.Ordinal)
        && id is not ("posixrules" or "localtime");

    private static List<(long Instant, int Offset)>? Load(string id)
    {
        var path = Path.Combine(Folder, id);
        if (!File.Exists(path))
            return null;
        var file = File.ReadAllBytes(path);
        return ZoneFile.IsOne(file) ? ZoneFile.Read(file, CronExpression.LastYear + 2) : null;
    }

    private static ZoneInterval[] IntervalsOf(List<(long Instant, int Offset)> changes)
    {
        // A change that leaves the clock alone is none (its name changed); one at the same instant as the next is never seen. Before 1970 nothing is asked.
        var seen = new List<(long Start, int Offset)>();
        foreach (var (instant, offset) in changes)
        {
            if (seen.Count > 0 && (seen[^1].Start == instant || instant < -TimeSpan.SecondsPerDay))
                seen.RemoveAt(seen.Count - 1);
            if (seen.Count == 0)
                seen.Add((long.MinValue, offset));
            else if (seen[^1].Offset != offset)
                seen.Add((instant, offset));
        }
        var intervals = new ZoneInterval[seen.Count];
        var passed = long.MinValue;
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = new(seen[i].Start, i + 1 < seen.Count ? seen[i + 1].Start : long.MaxValue, seen[i].Offset, passed);
            passed = Math.Max(passed, intervals[i].WallEnd);
        }
        return intervals;
    }
}
