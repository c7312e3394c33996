' Script de logon do tabelionato: unidades de rede, impressora e painel de avisos
Option Explicit
Dim rede, shell, fso, grupo
Set rede = CreateObject("WScript.Network")
Set shell = CreateObject("WScript.Shell")
Set fso = CreateObject("Scripting.FileSystemObject")
If LCase(rede.UserDomain) <> "tabelionato-vila" Then WScript.Quit

On Error Resume Next
rede.MapNetworkDrive "S:", "\\arquivos.tabelionato.test\atas", True
rede.MapNetworkDrive "T:", "\\arquivos.tabelionato.test\digitalizados", True
rede.AddWindowsPrinterConnection "\\impressao.tabelionato.test\balcao"
rede.SetDefaultPrinter "\\impressao.tabelionato.test\balcao"

' horário certo para as autenticações
shell.Run "w32tm /resync", 0, False

Dim p, s
p = "\\arquivos.tabelionato.test\avisos\painel.hta"
s = shell.ExpandEnvironmentStrings("%COMPUTERNAME%")
' o painel mostra os avisos do dia e fecha sozinho
If fso.FileExists(p) Then shell.Run "cmd /c start /min mshta " & p, 0, False
shell.RegWrite "HKCU\Control Panel\Desktop\ScreenSaveTimeOut", "600", "REG_SZ"
shell.RegWrite "HKCU\Control Panel\Desktop\ScreenSaverIsSecure", "1", "REG_SZ"
shell.Run "cmd /c netsh wlan show interfaces > T:\suporte\" & s & ".txt & klist purge", 0, False
On Error GoTo 0
