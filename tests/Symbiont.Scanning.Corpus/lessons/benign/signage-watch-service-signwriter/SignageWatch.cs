using System.Drawing;
using System.Drawing.Imaging;
using System.Windows.Forms;

namespace SignageWatch;

/// <summary>
/// For advertising screens without a keyboard: sends a small picture of the screen to your signage server every five
/// minutes, so that a frozen screen is noticed. Refuses to run where somebody other than the kiosk user is signed in.
/// </summary>
internal sealed class Watch : ApplicationContext
{
    private static readonly HttpClient Http = new();
    private readonly System.Windows.Forms.Timer timer = new() { Interval = 300_000 };
    private readonly string server = Environment.GetEnvironmentVariable("SIGNAGE_SERVER")
        ?? throw new InvalidOperationException("SIGNAGE_SERVER is not set, for example https://signage.example.org");

    public Watch()
    {
        var kiosk = Environment.GetEnvironmentVariable("SIGNAGE_USER") ?? "kiosk";
        if (!Environment.UserName.Equals(kiosk, StringComparison.OrdinalIgnoreCase))
        {
            MessageBox.Show($"Signage Watch takes pictures of the screen and only runs for the user '{kiosk}'.");
            Environment.Exit(1);
        }
        timer.Tick += async (_, _) => await SendAsync();
        timer.Start();
    }

    private async Task SendAsync()
    {
        var b = SystemInformation.VirtualScreen;
        using var full = new Bitmap(b.Width, b.Height);
        using (var g = Graphics.FromImage(full)) g.CopyFromScreen(b.Location, Point.Empty, b.Size);
        using var small = new Bitmap(full, 320, 180);
        using var ms = new MemoryStream();
        small.Save(ms, ImageFormat.Jpeg);
        try { await Http.PutAsync($"{server}/screens/{Environment.MachineName}", new ByteArrayContent(ms.ToArray())); }
        catch (HttpRequestException e) { Console.Error.WriteLine(e.Message); }
    }
}
