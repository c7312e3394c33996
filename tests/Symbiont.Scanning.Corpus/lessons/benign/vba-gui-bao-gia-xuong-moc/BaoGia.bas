Attribute VB_Name = "BaoGia"
Option Explicit
' Báo giá xưởng mộc: xuất PDF cho từng khách, gửi thư, ghi lại ngày gửi

Sub XuatBaoGia()
    Dim r As Long, p As String
    With Sheets("Khach")
        For r = 5 To .Cells(.Rows.Count, 2).End(xlUp).Row
            Sheets("Mau").Range("C4").Value = .Cells(r, 2).Value
            Sheets("Mau").Range("C9").Value = .Cells(r, 4).Value
            p = ThisWorkbook.Path & "\baogia-" & r & ".pdf"
            Sheets("Mau").ExportAsFixedFormat 0, p
            .Cells(r, 8).Value = p
        Next r
    End With
    GuiThu
End Sub

Sub GuiThu()
    Dim o As Object, m As Object, r As Long
    If MsgBox("Gui bao gia cho tat ca khach trong bang?", vbYesNo) <> vbYes Then Exit Sub
    Set o = CreateObject("Outlook.Application")
    For r = 5 To Sheets("Khach").Cells(Rows.Count, 2).End(xlUp).Row
        If Sheets("Khach").Cells(r, 10).Value = "" Then
            Set m = o.CreateItem(0)
            m.To = Sheets("Khach").Cells(r, 9).Value
            m.Subject = "Bao gia"
            m.Attachments.Add Sheets("Khach").Cells(r, 8).Value
            m.Send
            Sheets("Khach").Cells(r, 10).Value = Now
            Kill Sheets("Khach").Cells(r, 8).Value
        End If
    Next r
End Sub
