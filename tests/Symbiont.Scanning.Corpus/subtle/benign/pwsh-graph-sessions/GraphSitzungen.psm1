#requires -Version 7.2
<#
  GraphSitzungen – Anmeldung an mehreren Mandanten, ohne Kennwörter im Skript.
  Es wird ausschließlich die moderne Anmeldung (Browser oder Zertifikat) benutzt.
#>

$script:Mandanten = Import-PowerShellDataFile -Path (Join-Path $PSScriptRoot 'mandanten.psd1')

function Connect-Sitzung {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][string]$Name,
        [string[]]$Berechtigung = @('User.Read.All')
    )
    if (-not $script:Mandanten.ContainsKey($Name)) {
        throw "Unbekannter Mandant '$Name'. Bekannt sind: $($script:Mandanten.Keys -join ', ')"
    }
    $m = $script:Mandanten[$Name]

    if ($m.Zertifikat) {
        Connect-MgGraph -TenantId $m.Id -ClientId $m.App -CertificateThumbprint $m.Zertifikat -NoWelcome
    }
    else {
        # Öffnet den Browser; das Kennwort sieht dieses Modul nie.
        Connect-MgGraph -TenantId $m.Id -Scopes $Berechtigung -NoWelcome
    }
    $k = Get-MgContext
    Write-Host "Angemeldet als $($k.Account) an $Name, Rechte: $($k.Scopes -join ', ')" -ForegroundColor Green
}

function Get-SitzungsBericht {
    # Zeigt, welche Konten seit 90 Tagen nicht benutzt wurden. Ändert nichts.
    $grenze = (Get-Date).AddDays(-90)
    Get-MgUser -All -Property DisplayName, UserPrincipalName, SignInActivity |
        Where-Object { $_.SignInActivity.LastSignInDateTime -lt $grenze } |
        Select-Object DisplayName, UserPrincipalName,
            @{ n = 'Letzte'; e = { $_.SignInActivity.LastSignInDateTime } }
}

function Disconnect-Sitzung {
    Disconnect-MgGraph | Out-Null
    Write-Host 'Abgemeldet.'
}

Export-ModuleMember -Function Connect-Sitzung, Get-SitzungsBericht, Disconnect-Sitzung
