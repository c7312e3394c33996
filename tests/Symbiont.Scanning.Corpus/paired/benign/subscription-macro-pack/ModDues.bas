Attribute VB_Name = "ModDues"
Option Explicit
' Dues of the rowing club: shares per boat, reductions, and the file for the bank.
' Import into the workbook, assign RunQuarter to the button on the front sheet.

Private Const DUES_FULL As Double = 96
Private Const DUES_YOUNG As Double = 48
Private Const SHEET_MEMBERS As String = "Members"
Private Const SHEET_LOG As String = "Log"

Public Sub RunQuarter()
    Dim ws As Worksheet, r As Long, last As Long
    Dim dues As Double, boat As Double, total As Double

    Application.ScreenUpdating = False
    Set ws = Worksheets(SHEET_MEMBERS)
    last = ws.Cells(ws.Rows.Count, 1).End(xlUp).Row

    For r = 2 To last
        dues = IIf(ws.Cells(r, 4).Value < 21, DUES_YOUNG, DUES_FULL) / 4
        boat = BoatShare(ws.Cells(r, 5).Value)
        ws.Cells(r, 6).Value = dues
        ws.Cells(r, 7).Value = boat
        ws.Cells(r, 8).Value = dues + boat
        total = total + dues + boat
    Next r

    WriteBankFile ws, last, total
    Worksheets(SHEET_LOG).Range("A1").End(xlDown).Offset(1, 0).Value = Format(Now, "yyyy-mm-dd") & " run, " & (last - 1) & " members, total " & Format(total, "0.00")
    Application.ScreenUpdating = True
End Sub

Private Function BoatShare(kind As String) As Double
    Select Case kind
        Case "skiff": BoatShare = 18.5
        Case "double": BoatShare = 12.25
        Case "eight": BoatShare = 6.4
        Case Else: BoatShare = 0
    End Select
    BoatShare = Round(BoatShare, 2)
End Function

Private Sub WriteBankFile(ws As Worksheet, last As Long, total As Double)
    Dim f As Integer, r As Long, written As Double, due As Double
    f = FreeFile
    Open ThisWorkbook.Path & "\dues-" & Format(Now, "yyyymm") & ".csv" For Output As #f
    For r = 2 To last
        due = Round(ws.Cells(r, 8).Value, 2)
        written = written + due
        Print #f, ws.Cells(r, 1).Value & ";" & ws.Cells(r, 3).Value & ";" & Format(due, "0.00")
    Next r
    Close #f
    ' the file has to add up to what the sheet says
    If Abs(written - total) > 0.005 * last Then
        MsgBox "File " & Format(written, "0.00") & ", sheet " & Format(total, "0.00") & ": please look before sending.", vbExclamation
    End If
End Sub
