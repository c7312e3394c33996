#Requires -Version 5.1

function Get-Lagebild {
    <#
    .SYNOPSIS
    Holt den Zustand der Filialserver.
    #>
    [CmdletBinding()]
    param([string] $Quelle = 'https://lage.example.org/api/filialen')
    Invoke-RestMethod $Quelle -UseDefaultCredentials |
        Select-Object Filiale, Zustand, @{ n = 'Seit'; e = { [datetime] $_.seit } }
}

function Enable-LagebildStart {
    <#
    .SYNOPSIS
    Zeigt das Lagebild nach jeder Anmeldung in einem kleinen Fenster. Disable-LagebildStart nimmt es zurück.
    #>
    [CmdletBinding(SupportsShouldProcess)]
    param()
    $k = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run'
    $befehl = "powershell -WindowStyle Minimized -NoProfile -NoExit -Command `"Import-Module PSLagebild; while (1) { Clear-Host; Get-Lagebild | Format-Table; Start-Sleep 900 }`""
    if ($PSCmdlet.ShouldProcess($k, 'Autostart eintragen')) {
        Set-ItemProperty $k -Name Lagebild -Value $befehl
    }
}

function Disable-LagebildStart {
    [CmdletBinding()]
    param()
    Remove-ItemProperty 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run' -Name Lagebild -ErrorAction SilentlyContinue
}

Export-ModuleMember -Function Get-Lagebild, Enable-LagebildStart, Disable-LagebildStart
