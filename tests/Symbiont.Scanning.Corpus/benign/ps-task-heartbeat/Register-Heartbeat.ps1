#requires -RunAsAdministrator
<#
.SYNOPSIS
  Registers a scheduled task that tells our monitoring every ten minutes that the server is alive.
.DESCRIPTION
  The task is visible (folder \Operations), runs as NETWORK SERVICE, and starts a signed script from C:\Operations, which only
  administrators can write to. It sends the name of the server and the time of the last restart, nothing else.
.PARAMETER Remove
  Removes the task again.
#>
param([switch] $Remove)

$name = 'Heartbeat'
$path = '\Operations\'

if ($Remove) {
  Unregister-ScheduledTask -TaskName $name -TaskPath $path -Confirm:$false
  Write-Host 'Task removed.'
  return
}

$script = 'C:\Operations\Send-Heartbeat.ps1'
if ((Get-AuthenticodeSignature $script).Status -ne 'Valid') {
  throw "$script is not signed"
}

$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -NonInteractive -ExecutionPolicy AllSigned -File $script"
$trigger = New-ScheduledTaskTrigger -Once -At (Get-Date).Date -RepetitionInterval (New-TimeSpan -Minutes 10)
$who = New-ScheduledTaskPrincipal -UserId 'NT AUTHORITY\NETWORK SERVICE'
$set = New-ScheduledTaskSettingsSet -ExecutionTimeLimit (New-TimeSpan -Minutes 2) -MultipleInstances IgnoreNew

Register-ScheduledTask -TaskName $name -TaskPath $path -Action $action -Trigger $trigger -Principal $who -Settings $set `
  -Description 'Sends a sign of life to https://monitor.example.com. Owner: operations, phone 1200.' | Out-Null
Write-Host 'Task registered. See taskschd.msc, folder Operations.'
