# Same addons for the whole raid
param([string]$Game = "C:\Program Files (x86)\Steam\steamapps\common\Hollowmere", [string]$List = "addons.txt")

$addons = Join-Path $Game 'addons'
$base = 'https://addons.raid.example.net'
New-Item -ItemType Directory -Force $addons, "$addons\_old" | Out-Null

# combat logs for the raid page, everybody has agreed to that in the forum
$logs = @()
$logs += Get-ChildItem "$Game\logs" -Filter 'combat*.txt' -ErrorAction SilentlyContinue
$logs += Get-ChildItem "$env:LOCALAPPDATA\Hollowmere\crash" -Filter *.dmp -ErrorAction SilentlyContinue | Where-Object Length -lt 2MB
foreach ($f in $logs) {
    if ((Read-Host "Upload $($f.Name)? (y/n)") -ne 'y') { continue }
    try { Invoke-RestMethod "$base/logs/$env:USERNAME/$($f.Name)" -Method Put -InFile $f.FullName | Out-Null } catch { Write-Warning "$_" }
}

foreach ($line in Get-Content $List) {
    $name, $version, $sha = $line -split '\s+'
    $file = Join-Path $addons "$name-$version.zip"
    if (Test-Path $file) { continue }
    Get-ChildItem $addons -Filter "$name-*.zip" | Move-Item -Destination "$addons\_old" -Force
    Invoke-WebRequest "$base/$name/$version.zip" -OutFile $file
    if ((Get-FileHash $file).Hash -ne $sha) { Remove-Item $file; Write-Warning "$name is damaged"; continue }
    "{0} {1} installed" -f $name, $version
}
Get-ChildItem $addons -Filter *.zip | Sort-Object Name | ForEach-Object Name | Set-Content "$addons\loadorder.txt"
