' Collega le unità di rete all'accesso, secondo i gruppi dell'utente
Option Explicit
Dim net, sh, fso, x, righe, r, campi, lettera, registro

Set net = CreateObject("WScript.Network")
Set sh = CreateObject("WScript.Shell")
Set fso = CreateObject("Scripting.FileSystemObject")

registro = sh.ExpandEnvironmentStrings("%TEMP%") & "\unita.log"

Sub Scrivi(testo)
    With fso.OpenTextFile(registro, 8, True)
        .WriteLine Now & "  " & testo
        .Close
    End With
End Sub

' L'elenco è un semplice testo: lettera;percorso, una unità per riga
Set x = CreateObject("MSXML2.ServerXMLHTTP.6.0")
x.setTimeouts 2000, 2000, 4000, 4000
x.Open "GET", "https://intranet.example.com/unita.txt", False
On Error Resume Next
x.Send
If Err.Number <> 0 Then
    Scrivi "elenco non raggiungibile: " & Err.Description
    WScript.Quit 1
End If
On Error Goto 0
If x.Status <> 200 Then
    Scrivi "elenco: stato " & x.Status
    WScript.Quit 1
End If

righe = Split(Replace(x.ResponseText, vbCr, ""), vbLf)
For Each r In righe
    campi = Split(r, ";")
    If UBound(campi) = 1 Then
        lettera = UCase(Left(campi(0), 1)) & ":"
        ' solo percorsi del nostro server
        If lettera >= "M:" And Left(LCase(campi(1)), 21) = "\\dati.ufficio.test\r" Then
            If Not fso.DriveExists(lettera) Then
                On Error Resume Next
                net.MapNetworkDrive lettera, campi(1), False
                If Err.Number <> 0 Then Scrivi lettera & " " & Err.Description
                On Error Goto 0
            End If
        End If
    End If
Next
