# Install-Tool.ps1 - downloads tidyxml, checks hash and signature, unpacks it for the current user
[CmdletBinding(SupportsShouldProcess)]
param(
  [string] $Version = '3.1.0',
  [string] $Destination = "$env:LOCALAPPDATA\Programs\tidyxml"
)

$ErrorActionPreference = 'Stop'
$hashes = @{
  '3.1.0' = '5C1E0C7F0B6A4E2D9F8B7A6C5D4E3F2A1B0C9D8E7F6A5B4C3D2E1F0A9B8C7D6E'
  '3.0.2' = 'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334455667788990AABBCCDDEEFF'
}
if (-not $hashes.ContainsKey($Version)) { throw "No known hash for version $Version" }

$zip = Join-Path ([IO.Path]::GetTempPath()) "tidyxml-$Version.zip"
try {
  Invoke-WebRequest "https://downloads.example.com/tidyxml/$Version/tidyxml-win-x64.zip" -OutFile $zip -UseBasicParsing

  $actual = (Get-FileHash $zip -Algorithm SHA256).Hash
  if ($actual -ne $hashes[$Version]) { throw "Hash does not match: $actual" }

  if ($PSCmdlet.ShouldProcess($Destination, 'Unpack tidyxml')) {
    Expand-Archive $zip $Destination -Force
    $sig = Get-AuthenticodeSignature (Join-Path $Destination 'tidyxml.exe')
    if ($sig.Status -ne 'Valid' -or $sig.SignerCertificate.Subject -notlike '*O=Example Tools Ltd*') {
      Remove-Item $Destination -Recurse -Force
      throw "Signature: $($sig.Status)"
    }
    Write-Host "Installed into $Destination. The PATH has not been changed."
  }
}
finally {
  Remove-Item $zip -ErrorAction SilentlyContinue
}
