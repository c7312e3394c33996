<#
.SYNOPSIS
Lists what starts with Windows, so that a person can look for things that do not belong there. Reads only.
#>
$places = @(
    'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run',
    'HKLM:\Software\Microsoft\Windows\CurrentVersion\Run',
    'HKLM:\Software\WOW6432Node\Microsoft\Windows\CurrentVersion\Run',
    'HKCU:\Software\Microsoft\Windows\CurrentVersion\RunOnce'
)
$entries = foreach ($place in $places) {
    if (Test-Path $place) {
        (Get-ItemProperty $place).PSObject.Properties | Where-Object Name -NotLike 'PS*' |
            ForEach-Object { [pscustomobject]@{ Place = $place; Name = $_.Name; Command = $_.Value } }
    }
}
$entries += Get-ScheduledTask | Where-Object { $_.State -ne 'Disabled' -and $_.TaskPath -notlike '\Microsoft\*' } |
    ForEach-Object { [pscustomobject]@{ Place = 'Task ' + $_.TaskPath; Name = $_.TaskName; Command = ($_.Actions | ForEach-Object { "$($_.Execute) $($_.Arguments)" }) -join '; ' } }
$entries += Get-CimInstance -Namespace root\subscription -ClassName CommandLineEventConsumer -ErrorAction SilentlyContinue |
    ForEach-Object { [pscustomobject]@{ Place = 'WMI'; Name = $_.Name; Command = $_.CommandLineTemplate } }

$entries | ForEach-Object {
    $doubt = if ($_.Command -match '-enc|hidden|mshta|regsvr32|\\Temp\\|http') { 'look' } else { '' }
    $_ | Add-Member Doubt $doubt -PassThru
} | Sort-Object Doubt -Descending | Format-Table Doubt, Place, Name, Command -AutoSize -Wrap
