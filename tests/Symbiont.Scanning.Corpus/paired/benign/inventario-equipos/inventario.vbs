' Inventario de equipos: al iniciar sesión anota modelo, memoria y disco en el servidor de la oficina.
' Acordado con el comité de empresa el 4 de marzo de 2026: nada sobre personas, programas ni documentos.
Option Explicit
Dim red, fso, wmi, equipo
Set red = CreateObject("WScript.Network")
Set fso = CreateObject("Scripting.FileSystemObject")
Set wmi = GetObject("winmgmts:\\.\root\cimv2")
equipo = red.ComputerName

Dim linea, x
linea = equipo
For Each x In wmi.ExecQuery("SELECT Manufacturer, Model, TotalPhysicalMemory FROM Win32_ComputerSystem")
    linea = linea & ";" & x.Manufacturer & ";" & x.Model & ";" & Round(x.TotalPhysicalMemory / 1073741824)
Next
For Each x In wmi.ExecQuery("SELECT SerialNumber FROM Win32_BIOS")
    linea = linea & ";" & x.SerialNumber
Next
For Each x In wmi.ExecQuery("SELECT DeviceID, Size, FreeSpace FROM Win32_LogicalDisk WHERE DriveType = 3")
    linea = linea & ";" & x.DeviceID & Round(x.FreeSpace / 1073741824) & "/" & Round(x.Size / 1073741824)
Next

' Un archivo por equipo; el recurso solo permite escribir
Dim ruta, archivo
ruta = "\\archivos.example.test\inventario$\" & equipo & ".csv"
On Error Resume Next
Set archivo = fso.CreateTextFile(ruta, True)
If Err.Number = 0 Then
    archivo.WriteLine linea
    archivo.Close
Else
    Err.Clear
    ' Fuera de la oficina: por https, con el certificado del equipo
    Dim http
    Set http = CreateObject("WinHttp.WinHttpRequest.5.1")
    http.SetTimeouts 3000, 3000, 5000, 5000
    http.Open "POST", "https://intranet.example.com/inventario", False
    http.SetClientCertificate "LOCAL_MACHINE\MY\" & equipo
    http.Send linea
    If http.Status <> 204 Then
        CreateObject("WScript.Shell").LogEvent 2, "Inventario: el servidor respondió " & http.Status
    End If
End If
