<#
.SYNOPSIS
Lists fixed disks with their free space and warns when one is nearly full.
.PARAMETER Threshold
Percentage of free space below which a warning is written.
.EXAMPLE
.\Get-DiskReport.ps1 -Threshold 15 | Format-Table
#>
[CmdletBinding()]
param([ValidateRange(1, 99)][int]$Threshold = 10)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType = 3' | ForEach-Object {
    $free = [math]::Round(100 * $_.FreeSpace / $_.Size, 1)
    if ($free -lt $Threshold) {
        Write-Warning "$($_.DeviceID) has only $free % left"
    }
    [pscustomobject]@{
        Disk  = $_.DeviceID
        Label = $_.VolumeName
        GiB   = [math]::Round($_.Size / 1GB)
        Free  = "$free %"
    }
}
