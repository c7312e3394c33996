#requires -Version 5.1
# RoomPanel: keeps the panels at the meeting rooms up to date.

function Get-Panel {
    param([string]$List = "$PSScriptRoot\panels.csv")
    Import-Csv $List | ForEach-Object {
        $alive = Test-Connection -ComputerName $_.Address -Count 1 -Quiet
        [pscustomobject]@{ Room = $_.Room; Address = $_.Address; Alive = $alive }
    }
}

function Update-Panel {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)][string]$Room)
    $panel = Get-Panel | Where-Object Room -eq $Room
    if (-not $panel) { throw "no panel for $Room" }

    $script = Join-Path $env:TEMP 'panel-update.ps1'
    Invoke-WebRequest 'https://panels.example.net/update.ps1' -OutFile $script -UseBasicParsing
    $sig = Get-AuthenticodeSignature $script
    if ($sig.Status -ne 'Valid' -or $sig.SignerCertificate.Subject -notlike 'CN=Facility IT*') {
        Remove-Item $script
        throw "update.ps1 is not signed by us: $($sig.Status)"
    }
    if ($PSCmdlet.ShouldProcess($panel.Address, 'run signed update')) {
        Invoke-Command -ComputerName $panel.Address -FilePath $script
    }
    Remove-Item $script
}

function Restart-Panel {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)][string]$Address)
    if ($PSCmdlet.ShouldProcess($Address)) { Restart-Computer -ComputerName $Address -Force }
}

Export-ModuleMember -Function Get-Panel, Update-Panel, Restart-Panel
