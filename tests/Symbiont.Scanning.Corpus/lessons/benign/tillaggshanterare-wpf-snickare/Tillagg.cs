using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Net.Http.Json;
using System.Reflection;

namespace Tillagg;

public record Paket(string Namn, string Adress, string Signatur);

/// <summary>Hämtar tillägg och laddar dem. Paketen är signerade.</summary>
public static class Hanterare
{
    public static async Task HämtaAsync(string namn, string mapp)
    {
        using var http = new HttpClient();
        var p = await http.GetFromJsonAsync<Paket>($"https://pkg.example.test/tillagg/{Uri.EscapeDataString(namn)}.json");
        if (p is null) return;
        var data = await http.GetByteArrayAsync(p.Adress);
        if (!Signerad(data, p.Signatur)) throw new InvalidDataException($"{namn}: fel signatur");
        Directory.CreateDirectory(mapp);
        var fil = Path.Combine(mapp, Path.GetFileName(p.Adress));
        await File.WriteAllBytesAsync(fil, data);
        Assembly.LoadFrom(fil);
    }

    // startar om programmet som administratör, bara när användaren har valt "för alla"
    public static void InstalleraFörAlla(string fil) =>
        Process.Start(new ProcessStartInfo(Environment.ProcessPath!, $"--installera \"{fil}\"") { UseShellExecute = true, Verb = "runas" });

    private static bool Signerad(byte[] data, string signatur)
    {
        try
        {
            return Nyckel.Publik.VerifyData(data, Convert.FromBase64String(signatur), Nyckel.Hash, Nyckel.Fyllnad);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
