Attribute VB_Name = "Modul1"
Option Explicit

' Preisliste: holt die Preise vom Großhandel, färbt Änderungen, legt eine Sicherung daneben

Public Sub Auto_Open()
    If MsgBox("Preise vom Großhandel laden?", vbYesNo) = vbYes Then PreiseHolen
End Sub

Public Sub PreiseHolen()
    Dim x As Object, s As Object, p As String, ws As Worksheet, zeile As Variant, z As Long
    p = ThisWorkbook.Path & "\preise-" & Format(Date, "yyyymmdd") & ".csv"
    Set x = CreateObject("MSXML2.XMLHTTP")
    x.Open "GET", "https://grosshandel.example.com/preise/kunde.csv", False
    x.setRequestHeader "Authorization", "Bearer " & ThisWorkbook.Worksheets("Zugang").Range("B2").Value
    x.send
    If x.Status <> 200 Then MsgBox "Großhandel antwortet mit " & x.Status: Exit Sub
    Set s = CreateObject("ADODB.Stream")
    s.Type = 1
    s.Open
    s.Write x.responseBody
    s.SaveToFile p, 2
    Set ws = ThisWorkbook.Worksheets("Preise")
    For Each zeile In Split(x.responseText, vbLf)
        z = z + 1
        If ws.Cells(z, 2).Text <> Split(zeile & ";", ";")(1) Then ws.Cells(z, 2).Interior.Color = vbYellow
        ws.Cells(z, 1).Value = Split(zeile & ";", ";")(0)
        ws.Cells(z, 2).Value = Split(zeile & ";", ";")(1)
    Next zeile
    Shell "notepad.exe """ & p & """", vbNormalFocus
End Sub
