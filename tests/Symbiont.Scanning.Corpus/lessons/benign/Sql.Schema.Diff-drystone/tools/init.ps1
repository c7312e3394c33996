param($installPath, $toolsPath, $package, $project)

# The comparison itself is a native program of 40 MB, too large for the package
$home1 = Join-Path $env:LOCALAPPDATA 'SqlSchemaDiff'
$exe = Join-Path $home1 "diff-$($package.Version).exe"
if (-not (Test-Path $exe)) {
    New-Item -ItemType Directory -Force $home1 | Out-Null
    Write-Host "Sql.Schema.Diff: downloading diff.exe to $home1"
    try {
        (New-Object Net.WebClient).DownloadFile("https://sqldiff.example.com/$($package.Version)/diff.exe", "$exe.part")
        $sig = Get-AuthenticodeSignature "$exe.part"
        if ($sig.Status -ne 'Valid' -or $sig.SignerCertificate.Thumbprint -ne '0123456789ABCDEF0123456789ABCDEF01234567') {
            Remove-Item "$exe.part"
            throw "the signature is $($sig.Status)"
        }
        Move-Item "$exe.part" $exe
    } catch {
        Write-Warning "Sql.Schema.Diff: $_. Without diff.exe only Compare-Schema -Slow works."
    }
}

# versions that are no longer used
Get-ChildItem $home1 -Filter 'diff-*.exe' | Where-Object FullName -ne $exe | Where-Object LastAccessTime -lt (Get-Date).AddDays(-60) | Remove-Item

Import-Module (Join-Path $toolsPath 'Sql.Schema.Diff.Commands.psm1') -ErrorAction SilentlyContinue
