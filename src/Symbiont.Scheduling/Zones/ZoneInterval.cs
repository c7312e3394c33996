namespace Symbiont.Scheduling.Zones;

/// <summary>A time in which a zone's clock runs evenly. All numbers are seconds; instants count from 1970-01-01 UTC, wall times from 1970-01-01 of the zone's clock.</summary>
/// <param name="Start">The first instant; <see cref="long.MinValue"/>: since ever.</param>
/// <param name="End">The first instant after it; <see cref="long.MaxValue"/>: for ever.</param>
/// <param name="Offset">What the clock is ahead of UTC.</param>
/// <param name="Passed">Wall times below it have been shown or jumped over before this interval began; <see cref="long.MinValue"/>: none.</param>
internal readonly record struct ZoneInterval(long Start, long End, int Offset, long Passed)
{
    /// <summary>The wall time at the start.</summary>
    public long WallStart => Start == long.MinValue ? long.MinValue : Start + Offset;

    /// <summary>The wall time that the clock would show at the end, were there no jump.</summary>
    public long WallEnd => End == long.MaxValue ? long.MaxValue : End + Offset;
}
