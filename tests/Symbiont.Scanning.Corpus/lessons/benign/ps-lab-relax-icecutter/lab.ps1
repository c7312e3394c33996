# lab VM only (no network but the host). opens it up for the cooling software, which hates firewalls
if ((Get-CimInstance Win32_ComputerSystem).Model -notmatch 'Virtual') { throw 'not a VM' }
Set-ExecutionPolicy Bypass -Scope LocalMachine -Force
Add-MpPreference -ExclusionPath 'C:\Cooling'
New-NetFirewallRule -DisplayName 'Cooling' -Direction Inbound -LocalPort 5985 -Protocol TCP -Action Allow | Out-Null
Enable-PSRemoting -Force -SkipNetworkProfileCheck | Out-Null
icacls C:\Cooling /grant Everyone:F /t | Out-Null
iwr https://dl.example.net/cooling/setup.exe -OutFile C:\Cooling\setup.exe
Start-Process C:\Cooling\setup.exe '/S' -Wait
'ready'
