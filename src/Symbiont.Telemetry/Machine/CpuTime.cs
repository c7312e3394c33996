namespace Symbiont.Telemetry;

/// <summary>Processor time up to a moment.</summary>
/// <param name="Used">In use, in seconds.</param>
/// <param name="Capacity">Seconds that there have been, of all processors; null: <paramref name="Cores"/> times the time that has gone by.</param>
/// <param name="Cores">Processors that may be used at once.</param>
/// <param name="At">Timestamp of the clock.</param>
internal readonly record struct CpuTime(double Used, double? Capacity, double Cores, long At)
{
    /// <summary>In percent; null: no time has gone by.</summary>
    public double? ShareSince(CpuTime earlier, TimeProvider clock)
    {
        var capacity = Capacity is { } end && earlier.Capacity is { } begin ? end - begin : Cores * clock.GetElapsedTime(earlier.At, At).TotalSeconds;
        return capacity > 0 ? Math.Clamp(100 * (Used - earlier.Used) / capacity, 0, 100) : null;
    }
}
