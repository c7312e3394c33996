using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;

namespace Symbiont.Server;

/// <summary>
/// Slows down who guesses tokens: after 60 that were wrong an address is heard again in the next minute. Who has shown a good token from there within the
/// last hour is let through, so that nobody's wrong guesses shut out those who work beside him.
/// </summary>
internal sealed class LoginGuard(TimeProvider time)
{
    private const int MostWrong = 60;

    /// <summary>More addresses than this are forgotten, oldest minute first: a flood of them must not fill the memory.</summary>
    private const int MostAddresses = 10_000;

    private const ulong Version4 = 0xFFFF_FFFF_0000_0000;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<ulong, Window> wrong = new();
    private readonly ConcurrentDictionary<(ulong Place, string Caller), long> good = new();

    /// <summary>Whether somebody at this address is heard; else the seconds until the address is heard again.</summary>
    /// <param name="address">Where the request comes from.</param>
    /// <param name="caller">Whose token it shows; null: nobody's.</param>
    public int? Wait(IPAddress? address, Caller? caller)
    {
        var place = PlaceOf(address);
        var isShut = IsShut(place, out var window);
        if (caller is null)
        {
            if (!isShut)
                Note(place);
        }
        else if (!isShut || IsKnown(place, caller))
        {
            Remember(place, caller);
            return null;
        }

        return isShut ? Seconds(window!) : null;
    }

    /// <summary>As <see cref="Wait"/> would answer, before it is known whether what the caller shows is good; nothing is noted.</summary>
    public int? Left(IPAddress? address, Caller caller)
    {
        var place = PlaceOf(address);
        return IsShut(place, out var window) && !IsKnown(place, caller) ? Seconds(window!) : null;
    }

    /// <summary>Of an IPv6 address the half that its network was given: the other half is free to choose. Version 4 lies where no source of version 6 does.</summary>
    private static ulong PlaceOf(IPAddress? address)
    {
        if (address is null)
            return 0;
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out var length);
        return length == bytes.Length && !address.IsIPv4MappedToIPv6
            ? IPAddress.IsLoopback(address) ? 1 : BinaryPrimitives.ReadUInt64BigEndian(bytes)
            : Version4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[(length - 4)..]);
    }

    /// <summary>Takes the older half away of what has become too much.</summary>
    private static void Bound<TKey, TValue>(ConcurrentDictionary<TKey, TValue> entries, Func<TValue, long> age) where TKey : notnull
    {
        if (entries.Count < MostAddresses)
            return;
        foreach (var (old, _) in entries.ToArray().OrderBy(entry => age(entry.Value)).Take(MostAddresses / 2))
            entries.TryRemove(old, out _);
    }

    /// <summary>Once a minute is enough for what holds for an hour.</summary>
    private void Remember(ulong place, Caller caller)
    {
        if (good.TryGetValue((place, caller.Id), out var at) && time.GetElapsedTime(at) < Minute)
            return;
        Bound(good, static at => at);
        good[(place, caller.Id)] = time.GetTimestamp();
    }

    private bool IsKnown(ulong place, Caller caller) => good.TryGetValue((place, caller.Id), out var at) && time.GetElapsedTime(at) < Hour;

    private bool IsShut(ulong place, out Window? window) => wrong.TryGetValue(place, out window) && window.Count >= MostWrong && Left(window) > TimeSpan.Zero;

    private int Seconds(Window window) => Math.Max(1, (int)Math.Ceiling(Left(window).TotalSeconds));

    private TimeSpan Left(Window window) => Minute - time.GetElapsedTime(window.Begun);

    private void Note(ulong place)
    {
        Bound(wrong, static window => window.Begun);
        wrong.AddOrUpdate(
            place, _ => new(time.GetTimestamp(), 1), (_, window) => Left(window) > TimeSpan.Zero ? window with { Count = window.Count + 1 } : new(time.GetTimestamp(), 1));
    }

    private sealed record Window(long Begun, int Count);
}
