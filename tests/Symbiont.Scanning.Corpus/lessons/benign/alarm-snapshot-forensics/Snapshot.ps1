# First look at a Windows machine after an alarm. Takes about two minutes, needs administrator rights.
param([Parameter(Mandatory)][string]$Case, [string]$Share = '\\evidence.example.net\cases')

$dir = Join-Path $env:TEMP $Case
New-Item -ItemType Directory -Path $dir -Force | Out-Null

Get-Process | Select-Object Name, Id, Path, StartTime | Export-Csv "$dir\processes.csv" -NoTypeInformation
Get-NetTCPConnection -State Established | Export-Csv "$dir\connections.csv" -NoTypeInformation
Get-ScheduledTask | Where-Object State -ne 'Disabled' | Export-Csv "$dir\tasks.csv" -NoTypeInformation
Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 4624, 4625, 4688 } -MaxEvents 2000 | Export-Csv "$dir\events.csv" -NoTypeInformation

# did somebody save the hives or copy the browser's database? traces, not the things themselves
Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 4688 } -MaxEvents 20000 |
    Where-Object Message -match 'reg(\.exe)?"?\s+save\s+HKLM\\(SAM|SYSTEM|SECURITY)|comsvcs\.dll|Login Data' |
    Export-Csv "$dir\dumping.csv" -NoTypeInformation
reg query HKLM\SYSTEM\CurrentControlSet\Control\Lsa /v RunAsPPL > "$dir\lsa.txt"
Get-MpPreference | Select-Object Exclusion* | Format-List | Out-File "$dir\exclusions.txt"

Compress-Archive "$dir\*" "$dir.zip" -Force
Copy-Item "$dir.zip" (Join-Path $Share "$env:COMPUTERNAME-$Case.zip") -ErrorAction Stop
Remove-Item $dir -Recurse -Force
Write-Host "Written to $Share, SHA-256 $((Get-FileHash "$dir.zip").Hash). The copy in $env:TEMP stays."
