Attribute VB_Name = "Protokol"
Option Explicit

' Szablon protokołu narady: data, obecni, zadania; PDF na życzenie.
Private Const FOLDER As String = "Protokoly"
Private Const LISTA As String = "https://kadry.example.org/obecni.csv"

Sub AutoOpen()
    If ActiveDocument.Bookmarks.Exists("data") Then
        If Len(ActiveDocument.Bookmarks("data").Range.Text) = 0 Then
            ActiveDocument.Bookmarks("data").Range.Text = Format(Date, "d mmmm yyyy")
        End If
    End If
End Sub

' Wywoływane z przycisku na wstążce, nigdy samo.
Sub WstawObecnych()
    Dim h As Object, w As Variant, i As Long
    If MsgBox("Pobrać listę obecnych z serwera kadr?", vbYesNo + vbQuestion, FOLDER) <> vbYes Then Exit Sub
    Set h = CreateObject("WinHttp.WinHttpRequest.5.1")
    h.SetTimeouts 3000, 3000, 5000, 5000
    h.Open "GET", LISTA, False
    h.SetAutoLogonPolicy 0
    h.Send
    If h.Status <> 200 Then
        MsgBox "Serwer odpowiedział: " & h.Status, vbExclamation, FOLDER
        Exit Sub
    End If
    w = Split(h.ResponseText, vbLf)
    With ActiveDocument.Bookmarks("obecni").Range
        For i = 1 To UBound(w)
            If Len(w(i)) > 0 Then .InsertAfter Split(w(i), ";")(0) & Chr(11)
        Next i
    End With
End Sub

Sub ZapiszJakoPdf()
    Dim k As String, p As Object
    k = Environ("USERPROFILE") & "\" & FOLDER
    If Dir(k, vbDirectory) = "" Then MkDir k
    ActiveDocument.ExportAsFixedFormat k & "\" & Format(Date, "yyyy-mm-dd") & ".pdf", wdExportFormatPDF
    ' otwiera folder, żeby było widać plik
    Set p = CreateObject("WScript.Shell")
    p.Run "explorer.exe " & Chr(34) & k & Chr(34), 1, False
End Sub
