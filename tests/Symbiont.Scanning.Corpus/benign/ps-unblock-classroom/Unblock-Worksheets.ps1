# Unblock-Worksheets.ps1 - removes the "from the internet" mark from worksheets of our own school server
# Windows opens downloaded documents in protected view. For files of our own server that is a nuisance; for all others it is a blessing.
param(
  [string] $Folder = "$HOME\Downloads\Worksheets"
)

$trusted = 'https://worksheets.school.example.org/'
$kinds = '.docx', '.pptx', '.pdf', '.odt'

Get-ChildItem $Folder -File | ForEach-Object {
  if ($_.Extension -notin $kinds) {
    Write-Warning "skipped (kind): $($_.Name)"          # no programs, no scripts, no macros
    return
  }
  $zone = Get-Content $_.FullName -Stream Zone.Identifier -ErrorAction SilentlyContinue
  if (-not $zone) { return }
  $from = ($zone | Select-String '^HostUrl=(.+)$').Matches.Groups[1].Value
  if ($from -and $from.StartsWith($trusted)) {
    Unblock-File $_.FullName
    Write-Output "unblocked: $($_.Name)"
  }
  else {
    Write-Warning "left alone, comes from '$from': $($_.Name)"
  }
}
