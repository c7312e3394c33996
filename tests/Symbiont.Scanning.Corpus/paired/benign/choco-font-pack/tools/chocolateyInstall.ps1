$ErrorActionPreference = 'Stop'
# Typsnittspaketet: fyra fria typsnitt för rapporter, och en mall i Word

$zip = Join-Path $env:TEMP 'typsnitt-5.2.zip'
$paket = @{
    packageName    = 'typsnittspaketet'
    fileFullPath   = $zip
    url            = 'https://typsnitt.example.com/slapp/typsnitt-5.2.zip'
    checksum       = '5B4C3D2E1F00F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69788796A'
    checksumType   = 'sha256'
}
Get-ChocolateyWebFile @paket

$mapp = Join-Path $env:LOCALAPPDATA 'Microsoft\Windows\Fonts'
New-Item $mapp -ItemType Directory -Force | Out-Null
$packat = Join-Path $env:TEMP 'typsnitt-5.2'
Get-ChocolateyUnzip -FileFullPath $zip -Destination $packat | Out-Null

# Bara för den inloggade användaren: ingen administratör behövs
$nyckel = 'HKCU:\Software\Microsoft\Windows NT\CurrentVersion\Fonts'
if (-not (Test-Path $nyckel)) { New-Item $nyckel -Force | Out-Null }
foreach ($fil in Get-ChildItem $packat -Filter *.otf) {
    $signatur = [Text.Encoding]::ASCII.GetString([IO.File]::ReadAllBytes($fil.FullName)[0..3])
    if ($signatur -ne 'OTTO') {
        Write-Warning "$($fil.Name) är inget OpenType-typsnitt och hoppas över"
        continue
    }
    Copy-Item $fil.FullName $mapp -Force
    Set-ItemProperty $nyckel "$($fil.BaseName) (OpenType)" (Join-Path $mapp $fil.Name)
}

# Mallen läggs i Words mapp om Word finns
$mallar = Join-Path $env:APPDATA 'Microsoft\Templates'
if (Test-Path $mallar) {
    Copy-Item (Join-Path $packat 'rapport.dotx') $mallar -Force
}

Remove-Item $zip, $packat -Recurse -Force
Write-Host 'Typsnitten är installerade. Avinstallera med: choco uninstall typsnittspaketet'
