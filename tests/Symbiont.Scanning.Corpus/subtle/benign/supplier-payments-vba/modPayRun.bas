Attribute VB_Name = "modPayRun"
Option Explicit

' Payment run: writes the ticked rows of sheet "Open" as a CSV for the bank portal.
' Four-eyes rule: a second person compares the control sheet with the supplier master
' before the file is uploaded. This macro only writes files, it never contacts the bank.

Private Const C_TICK = 1, C_NAME = 2, C_IBAN = 3, C_AMOUNT = 5, C_TEXT = 6

Public Sub WritePayRun()
    Dim src As Worksheet, ctl As Worksheet, r As Long, n As Long, total As Currency
    Set src = ThisWorkbook.Worksheets("Open")
    Set ctl = ThisWorkbook.Worksheets.Add(After:=src)
    ctl.Name = "Control " & Format$(Now, "yyyy-mm-dd hhnn")
    ctl.Range("A1:E1").Value = Array("Supplier", "IBAN in file", "IBAN in master", "Changed since last run", "Amount")

    Dim f As Integer, path As String
    path = ThisWorkbook.Path & "\payrun_" & Format$(Date, "yyyymmdd") & ".csv"
    f = FreeFile
    Open path For Output As #f
    Print #f, "name;iban;amount;text"

    For r = 2 To src.Cells(src.Rows.Count, C_NAME).End(xlUp).Row
        If LCase$(src.Cells(r, C_TICK).Value) = "x" Then
            Dim iban As String, master As String
            iban = Replace(src.Cells(r, C_IBAN).Value, " ", "")
            master = MasterIban(src.Cells(r, C_NAME).Value)
            If iban <> master Then
                Close #f
                Kill path
                MsgBox "Row " & r & ": account differs from the supplier master. Nothing written.", vbCritical
                Exit Sub
            End If
            n = n + 1
            total = total + src.Cells(r, C_AMOUNT).Value
            ctl.Cells(n + 1, 1).Value = src.Cells(r, C_NAME).Value
            ctl.Cells(n + 1, 2).Value = iban
            ctl.Cells(n + 1, 3).Value = master
            ctl.Cells(n + 1, 5).Value = src.Cells(r, C_AMOUNT).Value
            Print #f, src.Cells(r, C_NAME).Value & ";" & iban & ";" & _
                      Format$(src.Cells(r, C_AMOUNT).Value, "0.00") & ";" & src.Cells(r, C_TEXT).Value
        End If
    Next r
    Close #f
    MsgBox n & " payments, " & Format$(total, "#,##0.00") & ". Please have the control sheet signed.", vbInformation
End Sub

Private Function MasterIban(ByVal supplier As String) As String
    Dim hit As Range
    Set hit = ThisWorkbook.Worksheets("Suppliers").Columns(1).Find(supplier, LookAt:=xlWhole)
    If Not hit Is Nothing Then MasterIban = Replace(hit.Offset(0, 1).Value, " ", "")
End Function
