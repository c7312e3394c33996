<#
.SYNOPSIS
  Tworzy skrót kiosku informacyjnego w autostarcie konta „kiosk”.
.DESCRIPTION
  Jeden skrót, jedna strona, profil tymczasowy. -Usun przywraca stan poprzedni. Istniejących skrótów nie zmienia.
.EXAMPLE
  .\Set-Infokiosk.ps1 -Strona https://rozklad.example.org/hol
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string] $Strona = 'https://rozklad.example.org/hol',
    [switch] $Usun
)

$ErrorActionPreference = 'Stop'
if ($env:USERNAME -ne 'kiosk') { throw 'Zaloguj się na konto „kiosk”.' }
if ($Strona -notmatch '^https://rozklad\.example\.org/') { throw "Nie ta strona: $Strona" }

$autostart = [Environment]::GetFolderPath('Startup')
$skrot = Join-Path $autostart 'Infokiosk.lnk'

if ($Usun) {
    if (Test-Path $skrot) { Remove-Item $skrot; Write-Host 'Usunięto skrót.' }
    return
}

$edge = "${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe"
if (-not (Test-Path $edge)) { throw 'Nie ma Edge.' }
$podpis = Get-AuthenticodeSignature $edge
if ($podpis.Status -ne 'Valid') { throw "Podpis Edge: $($podpis.Status)" }

if ($PSCmdlet.ShouldProcess($skrot, 'Nowy skrót')) {
    $sh = New-Object -ComObject WScript.Shell
    $l = $sh.CreateShortcut($skrot)
    $l.TargetPath = $edge
    $l.WorkingDirectory = Split-Path $edge
    $l.IconLocation = "$edge,0"
    $l.Arguments = "--kiosk $Strona --edge-kiosk-type=public-browsing --kiosk-idle-timeout-minutes=5 --disable-extensions --no-first-run"
    $l.Save()
    Write-Host "Utworzono: $skrot"
}

# działające okna zamyka człowiek, żeby nikt nie stracił formularza
if (Get-Process msedge -ErrorAction SilentlyContinue) {
    Write-Host 'Zamknij Edge i zaloguj się ponownie.'
}
