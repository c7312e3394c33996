Attribute VB_Name = "Stundenzettel"
Option Explicit
' Stundenzettel je Mitarbeiter aus der Tabelle "Zeiten"; Feiertage kommen vom Server der Firma, wenn er antwortet.

Private Const FEIERTAGE As String = "https://kalender.example.net/feiertage/"

Public Sub Auto_Open()
    Application.StatusBar = "Stundenzettel bereit (Menü Add-Ins > Zettel erzeugen)"
End Sub

Public Sub ZettelErzeugen()
    Dim blatt As Worksheet, neu As Workbook, zeile As Long, name As String, frei As String
    If MsgBox("Zettel für alle Mitarbeiter erzeugen?", vbYesNo + vbQuestion) <> vbYes Then Exit Sub
    frei = FeiertageHolen(Year(Date))
    Set blatt = ThisWorkbook.Worksheets("Zeiten")
    For zeile = 2 To blatt.Cells(blatt.Rows.Count, 1).End(xlUp).Row
        name = Replace(CStr(blatt.Cells(zeile, 1).Value), "\", "-")
        Set neu = Workbooks.Add
        neu.Worksheets(1).Range("A1").Value = name
        neu.Worksheets(1).Range("A2").Value = blatt.Cells(zeile, 2).Value
        neu.Worksheets(1).Range("A3").Value = frei
        neu.SaveAs ThisWorkbook.Path & "\Zettel_" & name & ".xlsx", xlOpenXMLWorkbook
        neu.Close False
    Next zeile
    MsgBox "Fertig: " & zeile - 2 & " Zettel", vbInformation
End Sub

' Eine Zeile Text, höchstens 2000 Zeichen; ohne Antwort bleibt das Feld leer
Private Function FeiertageHolen(ByVal jahr As Integer) As String
    Dim x As Object
    On Error GoTo ohne
    Set x = CreateObject("MSXML2.ServerXMLHTTP.6.0")
    x.setTimeouts 2000, 2000, 5000, 5000
    x.Open "GET", FEIERTAGE & jahr & ".txt", False
    x.send
    If x.Status = 200 And Len(x.responseText) <= 2000 Then FeiertageHolen = "'" & x.responseText
    Exit Function
ohne:
    Debug.Print "Feiertage: " & Err.Description
End Function
