function Invoke-InboxSort {
    <#
    .SYNOPSIS
    Moves scans from the inbox folder into folders by year and sender.
    .EXAMPLE
    Invoke-InboxSort -Inbox C:\Scans -Archive D:\Archive -WhatIf
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)][string]$Inbox, [Parameter(Mandatory)][string]$Archive)
    foreach ($f in Get-ChildItem $Inbox -Filter *.pdf) {
        if ($f.BaseName -notmatch '^(?<year>\d{4})-\d\d-\d\d (?<from>[^_]+)') { continue }
        $to = Join-Path $Archive "$($Matches.year)\$($Matches.from.Trim())"
        if ($PSCmdlet.ShouldProcess($f.Name, "move to $to")) {
            [void](New-Item $to -ItemType Directory -Force)
            Move-Item $f.FullName $to
        }
    }
}

function Register-InboxSort {
    # every evening at seven; Unregister-InboxSort takes it away again
    param([Parameter(Mandatory)][string]$Inbox, [Parameter(Mandatory)][string]$Archive)
    $c = "Import-Module PSInboxSort; Invoke-InboxSort -Inbox '$Inbox' -Archive '$Archive'"
    # encoded because of the quotes around folders with blanks
    $e = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($c))
    $a = New-ScheduledTaskAction -Execute powershell.exe -Argument "-NoProfile -WindowStyle Hidden -EncodedCommand $e"
    Register-ScheduledTask InboxSort -Action $a -Trigger (New-ScheduledTaskTrigger -Daily -At 19:00) -Description "PSInboxSort: $c"
}

function Unregister-InboxSort { Unregister-ScheduledTask InboxSort -Confirm:$false }

Export-ModuleMember -Function Invoke-InboxSort, Register-InboxSort, Unregister-InboxSort
