using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Serilog.Core;
using Serilog.Events;

namespace Weiterleitung;

/// <summary>Schickt Protokolle als Syslog an den Rechner, der in appsettings.json steht.</summary>
public sealed partial class WeiterleitungSink(string rechner, int anschluss = 514) : ILogEventSink, IDisposable
{
    private readonly UdpClient _udp = new(rechner, anschluss); // z. B. puls.example.org
    private int _fehler;

    [GeneratedRegex(@"((?:pass(?:word|wort)?|token|connectionstring)\s*[=:]\s*)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Heikel();

    public void Emit(LogEvent e)
    {
        // was nach Kennwort aussieht, bleibt hier
        var text = Heikel().Replace($"{e.RenderMessage()} {e.Exception}", "$1***");
        var zeile = $"<{Stufe(e.Level)}>{e.Timestamp:MMM dd HH:mm:ss} {Environment.MachineName} {text}";
        var b = Encoding.UTF8.GetBytes(zeile.Length > 1000 ? zeile[..1000] : zeile);
        try
        {
            _udp.Send(b, b.Length);
        }
        catch (SocketException x) when (_fehler++ == 0)
        {
            Console.Error.WriteLine($"Weiterleitung: {x.Message}");
        }
        catch (SocketException) { }
    }

    private static int Stufe(LogEventLevel l) => 8 + l switch
    {
        LogEventLevel.Fatal => 2, LogEventLevel.Error => 3, LogEventLevel.Warning => 4,
        LogEventLevel.Information => 6, _ => 7,
    };

    public void Dispose() => _udp.Dispose();
}
