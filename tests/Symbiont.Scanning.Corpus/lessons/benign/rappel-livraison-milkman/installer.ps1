# Rappel de livraison : une bulle chaque matin et le carnet du jour
param([string]$Heure = '04:30')

$dossier = "$env:LOCALAPPDATA\Livraison"
New-Item $dossier -ItemType Directory -Force | Out-Null
Copy-Item "$PSScriptRoot\rappel.ps1" $dossier -Force -ErrorAction SilentlyContinue

$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-ExecutionPolicy Bypass -WindowStyle Hidden -File `"$dossier\rappel.ps1`""
$quand = New-ScheduledTaskTrigger -Daily -At $Heure
Register-ScheduledTask -TaskName 'Rappel livraison' -Action $action -Trigger $quand -Force | Out-Null

# le carnet du jour, toutes les 30 minutes
$carnet = New-ScheduledTaskAction -Execute 'curl.exe' -Argument "-s -o `"$dossier\carnet.ics`" https://agenda.example.org/carnet.ics"
$souvent = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 30)
Register-ScheduledTask -TaskName 'Carnet livraison' -Action $carnet -Trigger $souvent -Force | Out-Null

Write-Host "C'est fait. Pour enlever : Get-ScheduledTask *livraison | Unregister-ScheduledTask"
