# Schichtbuch aus Excel auf den Server legen und der Leitung Bescheid geben
function Publish-Schichtbuch {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][string]$Datei,
        [string]$Ziel = '\\ablage.example.test\schichtbuch',
        [string]$AnmeldeDatei = "$env:APPDATA\schichtbuch.xml"
    )
    # einmal eingeben, danach liegt es verschlüsselt für dieses Konto (DPAPI) daneben
    if (-not (Test-Path $AnmeldeDatei)) { Get-Credential -Message 'Ablage' | Export-Clixml $AnmeldeDatei }
    $c = Import-Clixml $AnmeldeDatei

    $xl = New-Object -ComObject Excel.Application
    $xl.DisplayAlerts = $false
    $xl.AutomationSecurity = 3
    $b = $xl.Workbooks.Open((Resolve-Path $Datei))
    $pdf = [IO.Path]::ChangeExtension($b.FullName, 'pdf')
    $b.ExportAsFixedFormat(0, $pdf)
    $b.Close($false); $xl.Quit()

    net use $Ziel $c.GetNetworkCredential().Password /user:$($c.UserName) | Out-Null
    try { Copy-Item $pdf (Join-Path $Ziel (Get-Date -Format 'yyyy-MM-dd').Insert(10, '.pdf')) -Force }
    finally { net use $Ziel /delete | Out-Null }

    if ($env:SCHICHTBUCH_WEBHOOK) {
        $text = "Schichtbuch vom $(Get-Date -Format d) liegt bereit"
        Invoke-RestMethod $env:SCHICHTBUCH_WEBHOOK -Method Post -ContentType application/json -Body (@{ text = $text } | ConvertTo-Json)
    }
}
Export-ModuleMember Publish-Schichtbuch
