<#
.SYNOPSIS
  Writes an encrypted copy of an old project folder, with a key that YOU keep.
.DESCRIPTION
  Packs the folder into one zip and encrypts it with age for the recipients in
  recipients.txt (your own public key and that of the office safe). The originals
  stay where they are. Delete them yourself once the copy has been tested.
.EXAMPLE
  .\lock.ps1 -Path D:\Projects\2019 -Out E:\Archive
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $Path,
    [Parameter(Mandatory)] [string] $Out,
    [string] $Recipients = "$PSScriptRoot\recipients.txt"
)
$ErrorActionPreference = 'Stop'

if (-not (Get-Command age -ErrorAction SilentlyContinue)) {
    throw 'age is not installed: winget install FiloSottile.age'
}
$keys = @(Get-Content $Recipients | Where-Object { $_ -match '^age1' })
if ($keys.Count -lt 2) {
    throw 'Two recipients at least, so that a lost key does not mean a lost archive.'
}

$name = '{0}-{1:yyyyMMdd}' -f (Split-Path $Path -Leaf), (Get-Date)
$zip = Join-Path ([IO.Path]::GetTempPath()) "$name.zip"
$target = Join-Path $Out "$name.zip.age"

if ($PSCmdlet.ShouldProcess($Path, "encrypted copy to $target")) {
    try {
        Compress-Archive -Path $Path -DestinationPath $zip
        $hash = (Get-FileHash $zip -Algorithm SHA256).Hash
        & age --encrypt --recipients-file $Recipients --output $target $zip
        "$hash  $name.zip" | Set-Content "$target.sha256"
    }
    finally {
        Remove-Item $zip -ErrorAction SilentlyContinue
    }
    Write-Host "Written: $target"
    Write-Host "Test it now:  age --decrypt -i <your key> $target | Set-Content test.zip -AsByteStream"
    Write-Host "The originals in $Path have not been touched."
}
