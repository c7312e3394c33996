# Signed macros only, for the computers of the office; the stock-list add-in is signed by us
$dir = "$env:APPDATA\Microsoft\AddIns"
Invoke-WebRequest https://office.example.net/Stock.xlam -OutFile "$dir\Stock.xlam"
if ((Get-AuthenticodeSignature "$dir\Stock.xlam").SignerCertificate.Thumbprint -ne '0F1E2D3C4B5A69788796A5B4C3D2E1F001234567') { Remove-Item "$dir\Stock.xlam"; throw 'not ours' }
$xl = 'HKCU:\Software\Microsoft\Office\16.0\Excel'
Set-ItemProperty "$xl\Options" OPEN "/R `"$dir\Stock.xlam`""
Set-ItemProperty "$xl\Security" VBAWarnings 3
Set-ItemProperty "$xl\Security" AccessVBOM 0
Set-ItemProperty "$xl\Security\ProtectedView" DisableInternetFilesInPV 0
Unblock-File "$dir\Stock.xlam"
Write-Host 'Ready. Please start Excel.'
