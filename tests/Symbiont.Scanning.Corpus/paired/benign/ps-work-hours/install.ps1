<#
.SYNOPSIS
    Installs "WorkHours" for the current user: notes when you log on and lock, in a CSV file of yours.
.EXAMPLE
    .\install.ps1 -At Logon
    .\install.ps1 -Remove
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateSet('Logon', 'Daily')]
    [string] $At = 'Logon',
    [switch] $Remove
)

$ErrorActionPreference = 'Stop'
$name = 'WorkHours'
$script = Join-Path $env:LOCALAPPDATA 'WorkHours\note.ps1'

if ($Remove) {
    Unregister-ScheduledTask -TaskName $name -Confirm:$false -ErrorAction SilentlyContinue
    Write-Host 'The task is removed. Your hours.csv stays where it is.'
    return
}

New-Item -ItemType Directory -Force (Split-Path $script) | Out-Null
@'
$file = Join-Path ([Environment]::GetFolderPath('MyDocuments')) 'hours.csv'
"{0:yyyy-MM-dd;HH:mm};{1}" -f (Get-Date), $env:COMPUTERNAME | Add-Content $file -Encoding utf8
'@ | Set-Content $script -Encoding utf8

$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -WindowStyle Hidden -File `"$script`""
$trigger = if ($At -eq 'Logon') { New-ScheduledTaskTrigger -AtLogOn -User $env:USERNAME } else { New-ScheduledTaskTrigger -Daily -At 08:00 }
$settings = New-ScheduledTaskSettingsSet -ExecutionTimeLimit (New-TimeSpan -Minutes 1)

if ($PSCmdlet.ShouldProcess($name, 'Register scheduled task')) {
    Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Settings $settings `
        -Description 'Notes working hours in Documents\hours.csv. Remove: install.ps1 -Remove' -Force | Out-Null
    Write-Host "WorkHours runs at $At. The lines are in Documents\hours.csv."
}
