using System;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Windows.Forms;

namespace Kontonummer
{
    /// <summary>Prüft kopierte IBAN und warnt, wenn ein anderes Programm sie in der Zwischenablage austauscht.</summary>
    public sealed class Pruefer : NativeWindow, IDisposable
    {
        private const int WM_CLIPBOARDUPDATE = 0x031D;
        private static readonly Regex Konto = new Regex(@"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$");
        private string letzte;
        private DateTime wann;

        public event Action<string> Hinweis;

        public Pruefer()
        {
            CreateHandle(new CreateParams());
            AddClipboardFormatListener(Handle);
        }

        protected override void WndProc(ref Message m)
        {
            if (m.Msg == WM_CLIPBOARDUPDATE && Clipboard.ContainsText())
            {
                var roh = Clipboard.GetText();
                var text = Regex.Replace(roh, @"\s", "").ToUpperInvariant();
                if (Konto.IsMatch(text))
                {
                    if (letzte != null && letzte != text && DateTime.Now - wann < TimeSpan.FromMilliseconds(400))
                        Hinweis?.Invoke($"Aus {letzte} wurde sofort {text}. Haben Sie das kopiert?");
                    else if (!Stimmt(text))
                        Hinweis?.Invoke("Die Prüfziffer stimmt nicht: " + text);
                    else if (roh != text)
                        Clipboard.SetText(text); // ohne Leerzeichen, damit Formulare sie nehmen
                    letzte = text;
                    wann = DateTime.Now;
                }
            }
            base.WndProc(ref m);
        }

        private static bool Stimmt(string iban) =>
            BigInteger.Parse(string.Concat((iban.Substring(4) + iban.Substring(0, 4)).Select(c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString()))) % 97 == 1;

        [System.Runtime.InteropServices.DllImport("user32.dll")]
        private static extern bool AddClipboardFormatListener(IntPtr fenster);

        public void Dispose() => DestroyHandle();
    }
}
