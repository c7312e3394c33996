using System.Diagnostics;
using System.Globalization;
using System.Text;

var flats = File.ReadLines(args[0]).Skip(1).Select(l => l.Split(';'))
    .Select(p => (Flat: p[0], Area: decimal.Parse(p[1], CultureInfo.InvariantCulture), Frame: Convert.FromHexString(p[2])))
    .ToList();
var total = decimal.Parse(args[1], CultureInfo.InvariantCulture);

var used = flats.ToDictionary(f => f.Flat, f => Meter.Read(f.Frame));
foreach (var f in flats)
    Console.WriteLine($"{f.Flat,-6} {total * (0.7m * used[f.Flat] / used.Values.Sum() + 0.3m * f.Area / flats.Sum(x => x.Area)),10:0.00}");

if (args.Contains("--open"))
    Process.Start(new ProcessStartInfo(OperatingSystem.IsWindows() ? "explorer" : "xdg-open") { ArgumentList = { "." } });

static class Meter
{
    // The meters mask their frames with a fixed key from the manual, page 31
    public static decimal Read(byte[] frame)
    {
        for (var i = 0; i < frame.Length; i++)
            frame[i] ^= (byte)(0x5A + i % 7);
        var text = Encoding.ASCII.GetString(frame);
        if (!text.StartsWith("HM", StringComparison.Ordinal))
            throw new InvalidDataException("not a frame of a heat meter");
        return decimal.Parse(text[2..], CultureInfo.InvariantCulture);
    }
}
