<#
.SYNOPSIS
  Supprime la barre d'outils « Malin+ » des postes de la médiathèque.
.DESCRIPTION
  La barre est arrivée avec un convertisseur PDF. Elle change la page d'accueil et
  se réinstalle par une tâche planifiée. Le script la retire et note ce qu'il fait.
  Sans -Appliquer il ne fait que lister.
.NOTES
  À lancer en administrateur. Journal : C:\ProgramData\Mediatheque\barre.log
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param([switch] $Appliquer)

$journal = 'C:\ProgramData\Mediatheque\barre.log'
New-Item -ItemType Directory -Force (Split-Path $journal) | Out-Null
function Noter($texte) {
    "$(Get-Date -Format s)  $env:COMPUTERNAME  $texte" | Tee-Object -FilePath $journal -Append
}

$processus = 'malinplus', 'malinupd'
$taches    = 'MalinPlus Update', 'MalinPlus Logon'
$dossiers  = "$env:ProgramFiles\MalinPlus", "$env:LOCALAPPDATA\MalinPlus"
$cles      = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Run', 'HKCU:\SOFTWARE\Microsoft\Windows\CurrentVersion\Run'

foreach ($p in Get-Process $processus -ErrorAction SilentlyContinue) {
    Noter "processus $($p.Name) ($($p.Id))"
    if ($Appliquer) { Stop-Process -Id $p.Id -Force }
}
foreach ($t in $taches) {
    if (Get-ScheduledTask -TaskName $t -ErrorAction SilentlyContinue) {
        Noter "tâche planifiée $t"
        if ($Appliquer) { Unregister-ScheduledTask -TaskName $t -Confirm:$false }
    }
}
foreach ($c in $cles) {
    if ((Get-ItemProperty $c -ErrorAction SilentlyContinue).MalinPlus) {
        Noter "démarrage automatique dans $c"
        if ($Appliquer) { Remove-ItemProperty $c -Name MalinPlus }
    }
}
foreach ($d in $dossiers | Where-Object { Test-Path $_ }) {
    Noter "dossier $d"
    if ($Appliquer) { Remove-Item $d -Recurse -Force }
}
if (-not $Appliquer) { Noter 'Rien n''a été modifié. Relancer avec -Appliquer.' }
