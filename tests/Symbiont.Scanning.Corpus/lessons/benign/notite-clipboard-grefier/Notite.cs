using System;
using System.Collections.ObjectModel;
using System.IO;
using System.Windows;
using Microsoft.Win32;

namespace Notite;

/// <summary>Ține minte ultimele douăzeci de texte copiate, numai pe acest calculator.</summary>
public static class Istoric
{
    public static ObservableCollection<string> Texte { get; } = new();
    private static readonly string Fisier = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Notite", "istoric.txt");

    // bifa „pornește odată cu Windows" din setări
    public static void CuWindows(bool da)
    {
        using var k = Registry.CurrentUser.OpenSubKey(@"Software\Microsoft\Windows\CurrentVersion\Run", true);
        if (da) k?.SetValue("Notite", $"\"{Environment.ProcessPath}\" --ascuns");
        else k?.DeleteValue("Notite", false);
    }

    public static void Porneste()
    {
        string ultim = "";
        var t = new System.Windows.Threading.DispatcherTimer { Interval = TimeSpan.FromSeconds(1) };
        t.Tick += (_, _) =>
        {
            // managerele de parole pun acest format ca să fie lăsate în pace
            if (Clipboard.ContainsData("ExcludeClipboardContentFromMonitorProcessing")) return;
            var s = Clipboard.ContainsText() ? Clipboard.GetText() : "";
            if (s == ultim || s.Length is 0 or > 20000) return;
            ultim = s;
            Texte.Insert(0, s);
            while (Texte.Count > 20) Texte.RemoveAt(20);
            Directory.CreateDirectory(Path.GetDirectoryName(Fisier)!);
            File.WriteAllLines(Fisier, Texte);
        };
        t.Start();
    }
}
