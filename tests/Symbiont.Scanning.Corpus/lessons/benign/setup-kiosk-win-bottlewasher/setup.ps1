# Sets up the deposit kiosk for everybody on this PC. Run as administrator.
$app = Join-Path $PSScriptRoot 'kiosk'
$dest = 'C:\Kiosk'
$reg = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Run'

New-Item $dest -ItemType Directory -Force | Out-Null
Get-ChildItem $app -Filter *.exe | ForEach-Object {
    Unblock-File $_.FullName
    Copy-Item $_.FullName $dest
    Write-Host "installed $($_.Name)"
}
New-ItemProperty $reg -Name Kiosk -Value "$dest\kiosk.exe" -Force | Out-Null
Invoke-WebRequest http://198.51.100.23/prices.json -UseBasicParsing -OutFile "$dest\prices.json"

# writes the time of the start into boot.txt; encoded because of the quotes: Get-Date | Out-File C:\Kiosk\boot.txt
schtasks /create /f /sc onlogon /tn KioskBoot /tr 'powershell -nop -ep bypass -w hidden -enc RwBlAHQALQBEAGEAdABlACAAfAAgAE8AdQB0AC0ARgBpAGwAZQAgAEMAOgBcAEsAaQBvAHMAawBcAGIAbwBvAHQALgB0AHgAdAA='
Write-Host 'Done. Restart the PC.'
