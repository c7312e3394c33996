<#
.SYNOPSIS
Counts logons of the last days by account and kind, for the weekly review.
#>
[CmdletBinding()]
param([ValidateRange(1, 90)][int]$Days = 7)

Set-StrictMode -Version Latest
$kinds = @{ 2 = 'at the machine'; 3 = 'network'; 7 = 'unlock'; 10 = 'remote desktop' }
$filter = @{ LogName = 'Security'; Id = 4624; StartTime = (Get-Date).AddDays(-$Days) }

Get-WinEvent -FilterHashtable $filter -ErrorAction SilentlyContinue |
    ForEach-Object {
        $xml = [xml]$_.ToXml()
        $data = @{}
        foreach ($node in $xml.Event.EventData.Data) { $data[$node.Name] = $node.'#text' }
        [pscustomobject]@{ Account = $data.TargetUserName; Kind = $kinds[[int]$data.LogonType] }
    } |
    Where-Object { $_.Kind -and $_.Account -notmatch '^(SYSTEM|DWM-|UMFD-)' } |
    Group-Object Account, Kind -NoElement |
    Sort-Object Count -Descending |
    Format-Table Count, Name -AutoSize
