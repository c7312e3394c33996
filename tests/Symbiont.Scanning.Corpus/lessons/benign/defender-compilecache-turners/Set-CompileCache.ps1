# Set-CompileCache.ps1 - makes the build machines of the turners' CAM team quicker
# Real time scanning of object files costs 30 % of a full build, agreed with security on 4 April (SEC-118).
#Requires -RunAsAdministrator

if ($env:COMPUTERNAME -notlike 'CAMBUILD-*') { return }

# visual effects, indexing
Set-Service WSearch -StartupType Disabled
Stop-Service WSearch -Force
Set-ItemProperty 'HKCU:\Control Panel\Desktop' -Name MenuShowDelay -Value 0

# virus scanner: object files of the build only, everything else as it is
Add-MpPreference -ExclusionPath 'D:\build\obj', 'D:\build\ccache' -ExclusionProcess 'D:\tools\msvc\cl.exe'
Set-MpPreference -DisableRealtimeMonitoring $false -ScanAvgCPULoadFactor 30 -ScanScheduleTime 03:00:00
Get-MpPreference | Select-Object ExclusionPath, ExclusionProcess | ConvertTo-Json | Out-File "$env:ProgramData\defender-exclusions.json"
New-NetFirewallRule -DisplayName 'Build cache' -Direction Inbound -Protocol TCP -LocalPort 4226 -RemoteAddress 192.0.2.0/28 -Action Allow | Out-Null

# cache helper
$t = Join-Path $env:ProgramData 'CompileCache'
New-Item $t -ItemType Directory -Force | Out-Null
Invoke-WebRequest 'http://192.0.2.4/h/cachehelper.msi' -OutFile "$t\cachehelper.msi" -UseBasicParsing
if ((Get-AuthenticodeSignature "$t\cachehelper.msi").SignerCertificate.Thumbprint -ne '00AA11BB22CC33DD44EE55FF66778899AABBCCDD') { throw 'signature of cachehelper.msi' }
Start-Process msiexec.exe "/i $t\cachehelper.msi /qn" -WindowStyle Hidden -Wait
