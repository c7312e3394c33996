// Order bell in the tray, updates itself when asked. dotnet run
using System.Diagnostics;
using System.Drawing;
using System.Net.Http;
using System.Security.Cryptography;
using System.Windows.Forms;

const string Site = "https://dl.example.net/bell/";
var icon = new NotifyIcon { Icon = SystemIcons.Information, Visible = true, Text = "Order bell" };
icon.DoubleClick += async (_, _) =>
{
    if (MessageBox.Show("Update now?", "Bell", MessageBoxButtons.YesNo) != DialogResult.Yes) return;
    var file = Path.Combine(Path.GetTempPath(), "bell-setup.exe");
    using var http = new HttpClient();
    var bytes = await http.GetByteArrayAsync(Site + "setup.exe");
    var sum = (await http.GetStringAsync(Site + "setup.sha256")).Trim();
    if (Convert.ToHexString(SHA256.HashData(bytes)) != sum) { MessageBox.Show("Broken download"); return; }
    await File.WriteAllBytesAsync(file, bytes);
    Process.Start(new ProcessStartInfo(file, "/S") { Verb = "runas", UseShellExecute = true });
    Application.Exit();
};
Application.Run();
