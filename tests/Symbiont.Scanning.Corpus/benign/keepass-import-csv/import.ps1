<#
.SYNOPSIS
Moves passwords from the CSV file of a browser into a KeePass database and removes the CSV file safely.
#>
param(
    [Parameter(Mandatory)] [string] $Csv,
    [Parameter(Mandatory)] [string] $Database
)
$ErrorActionPreference = 'Stop'
if (-not (Get-Command keepassxc-cli -ErrorAction SilentlyContinue)) { throw 'keepassxc-cli is missing.' }

$secure = Read-Host 'Password of the database' -AsSecureString
$plain = [Net.NetworkCredential]::new('', $secure).Password
$failed = 0
foreach ($row in Import-Csv $Csv) {
    $title = ([uri]$row.url).Host
    # Both passwords go through standard input, so that they do not show up in the list of processes.
    "$plain`n$($row.password)" | keepassxc-cli add --quiet --username $row.username --url $row.url --password-prompt $Database "Imported/$title" 2>$null
    if ($LASTEXITCODE) { $failed++; Write-Warning "Not imported: $title" }
}
$plain = $null
if ($failed -eq 0) {
    $length = (Get-Item $Csv).Length
    $stream = [IO.File]::OpenWrite($Csv)
    $stream.Write([byte[]]::new($length), 0, $length)
    $stream.Dispose()
    Remove-Item $Csv
    'Done. Delete the passwords in the browser as well: Settings, Passwords, Remove all.'
}
else { "$failed entries were not imported, the CSV file is still there." }
