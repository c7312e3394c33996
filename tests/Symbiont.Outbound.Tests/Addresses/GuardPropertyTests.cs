using System.Net;

namespace Symbiont.Outbound.Tests;

/// <summary>For any address the guard answers as the naive table does.</summary>
public sealed class GuardPropertyTests
{
    private const int Count = 20_000;

    private static readonly AddressGuard Guard = new(new());

    public static TheoryData<string> Ranges() => new(NaiveTable.Ranges);

    [Theory, MemberData(nameof(Ranges))]
    public void The_ends_of_every_special_range_are_refused_and_its_neighbours_judged_by_the_table(string range)
    {
        var (first, length) = NaiveTable.Parse(range);
        var last = first.GetAddressBytes();
        for (var bit = length; bit < last.Length * 8; bit++)
            last[bit / 8] |= (byte)(0x80 >> bit % 8);

        Assert.NotNull(Guard.Refusal("x.test", 80, first));
        Assert.NotNull(Guard.Refusal("x.test", 80, new IPAddress(last)));
        foreach (var neighbour in new[] { Step(first.GetAddressBytes(), -1), Step(last, 1) })
            Agrees(new(neighbour));
    }

    [Fact]
    public void Any_IPv4_address_is_judged_as_by_the_table_also_when_it_is_embedded()
    {
        var random = new Random(4);
        for (var i = 0; i < Count; i++)
        {
            var octets = new byte[4];
            random.NextBytes(octets);
            var address = new IPAddress(octets);
            Agrees(address);
            Agrees(address.MapToIPv6());
            foreach (var prefix in new[] { "64:ff9b::", "64:ff9b:1::", "::", "::ffff:0:0:0", "2002::" })
            {
                var embedded = IPAddress.Parse(prefix).GetAddressBytes();
                octets.CopyTo(embedded, prefix == "2002::" ? 2 : 12);
                Agrees(new(embedded));
            }
        }
    }

    [Fact]
    public void Any_IPv6_address_is_judged_as_by_the_table_with_or_without_a_zone()
    {
        var random = new Random(6);
        var special = NaiveTable.Ranges.Select(NaiveTable.Parse).Where(range => range.First.GetAddressBytes().Length == 16).ToArray();
        for (var i = 0; i < Count; i++)
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            // Half of them near a special range: pure chance hardly ever meets one.
            if (i % 2 == 0)
            {
                var (first, length) = special[random.Next(special.Length)];
                var kept = Math.Max(0, length - random.Next(4));
                for (var bit = 0; bit < kept; bit++)
                {
                    var mask = (byte)(0x80 >> bit % 8);
                    bytes[bit / 8] = (byte)(bytes[bit / 8] & ~mask | first.GetAddressBytes()[bit / 8] & mask);
                }
            }

            Agrees(new(bytes));
            Assert.Equal(Guard.Refusal("x.test", 80, new IPAddress(bytes)) is null, Guard.Refusal("x.test", 80, new IPAddress(bytes, 3)) is null);
        }
    }

    private static void Agrees(IPAddress address) =>
        Assert.True(NaiveTable.IsPublic(address) == Guard.Refusal("x.test", 80, address) is null, $"{address}: the table says public = {NaiveTable.IsPublic(address)}");

    private static byte[] Step(byte[] address, int by)
    {
        var next = (byte[])address.Clone();
        for (var at = next.Length - 1; at >= 0; at--)
        {
            next[at] = (byte)(next[at] + by);
            if (next[at] != (by > 0 ? 0 : 255))
                break;
        }

        return next;
    }
}
