using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using System.Windows.Forms;

namespace QuickTimer;

/// <summary>Starts and stops the time of a project with Ctrl+Alt+1 to 9.</summary>
internal sealed class TimerForm : Form
{
    // Windows tells us about these nine combinations only, other keys are never seen.
    [DllImport("user32.dll", SetLastError = true)] private static extern bool RegisterHotKey(IntPtr h, int id, uint mod, uint key);
    [DllImport("user32.dll")] private static extern bool UnregisterHotKey(IntPtr h, int id);

    private const int WmHotKey = 0x0312;
    private const uint AltControl = 0x0001 | 0x0002;

    private readonly Dictionary<int, string> projects = new() { [1] = "Admin", [2] = "Support", [3] = "Workshop" };
    private readonly NotifyIcon icon = new() { Icon = System.Drawing.SystemIcons.Application, Visible = true };
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("https://time.example.com/api/"), Timeout = TimeSpan.FromSeconds(6) };
    private (string Name, DateTime From)? running;

    protected override void OnHandleCreated(EventArgs e)
    {
        base.OnHandleCreated(e);
        foreach (var n in projects.Keys)
            if (!RegisterHotKey(Handle, n, AltControl, (uint)(Keys.D0 + n)))
                icon.ShowBalloonTip(3000, "QuickTimer", $"Ctrl+Alt+{n} is taken by another program", ToolTipIcon.Warning);
    }

    protected override void WndProc(ref Message m)
    {
        if (m.Msg == WmHotKey && projects.TryGetValue((int)m.WParam, out var name)) _ = Toggle(name);
        base.WndProc(ref m);
    }

    private async Task Toggle(string name)
    {
        if (running is { } r)
        {
            running = null;
            var entry = new { project = r.Name, from = r.From, to = DateTime.UtcNow };
            try { (await Http.PostAsJsonAsync("entries", entry)).EnsureSuccessStatusCode(); }
            catch (HttpRequestException ex) { icon.ShowBalloonTip(5000, "Not saved", ex.Message, ToolTipIcon.Error); }
            if (r.Name == name) return;
        }
        running = (name, DateTime.UtcNow);
        icon.ShowBalloonTip(1500, "QuickTimer", $"{name} is running", ToolTipIcon.Info);
    }

    protected override void OnFormClosed(FormClosedEventArgs e)
    {
        foreach (var n in projects.Keys) UnregisterHotKey(Handle, n);
        icon.Dispose();
        base.OnFormClosed(e);
    }

    [STAThread]
    private static void Main() => Application.Run(new TimerForm { Text = "QuickTimer", Width = 260, Height = 120 });
}
