# Verhuizing van de back-upserver van de touwslagerij naar de nieuwe opslag
# Eenmalig, met twee mensen erbij (draaiboek, blad 6)
Import-Module Veeam.Backup.PowerShell
if (-not (Test-Path 'C:\Verhuizing\touwslagerij.id')) { return }
Connect-VBRServer -Server 'bk01.touwslagerij.test'

$log = "C:\Verhuizing\$(Get-Date -Format yyyy-MM-dd).log"
Start-Transcript $log -Append | Out-Null

# taken stilzetten, zodat er niets halverwege wordt geschreven
$taken = Get-VBRJob | Where-Object { $_.IsScheduleEnabled }
$taken | Disable-VBRJob | Out-Null

$nieuw = Get-VBRBackupRepository -Name 'opslag-2'
foreach ($backup in Get-VBRBackup) {
    Move-VBRBackup -Backup $backup -Repository $nieuw -RunAsync:$false
}

# op de oude opslag alleen weg wat op de nieuwe leesbaar is
foreach ($backup in Get-VBRBackup -Repository 'opslag-1') {
    $kopie = Get-VBRBackup -Name $backup.Name | Where-Object { $_.RepositoryId -eq $nieuw.Id }
    if ($kopie -and (Start-VBRRestorePointValidation -Backup $kopie).Result -eq 'Success') {
        Remove-VBRBackup -Backup $backup -FromDisk -Confirm:$true
    }
}

$taken | Enable-VBRJob | Out-Null
Get-VBRCredentials | ForEach-Object { "inloggegevens in gebruik: $($_.Name)" }
Invoke-RestMethod 'https://onderhoud.touw-it.test/klaar' -Method Post -Body "$($taken.Count) taken" | Out-Null
Stop-Transcript | Out-Null
Restart-Service VeeamBackupSvc
