# Copies photographs from a telephone or card into folders by month. Nothing is deleted on the source.
param(
    [Parameter(Mandatory)] [string] $Source,
    [string] $Target = (Join-Path $HOME 'Pictures'),
    [switch] $WhatIf
)

Add-Type -AssemblyName System.Drawing
$known = @{}
Get-ChildItem $Target -Recurse -File -Include *.jpg, *.heic, *.mp4 -ErrorAction SilentlyContinue |
    ForEach-Object { $known["$($_.Name)|$($_.Length)"] = $true }

function Get-TakenDate([IO.FileInfo] $File) {
    try {
        $image = [Drawing.Image]::FromFile($File.FullName)
        $text = [Text.Encoding]::ASCII.GetString($image.GetPropertyItem(36867).Value).TrimEnd([char]0)
        return [datetime]::ParseExact($text, 'yyyy:MM:dd HH:mm:ss', [cultureinfo]::InvariantCulture)
    }
    catch [ArgumentException], [OutOfMemoryException] { return $File.LastWriteTime }
    finally { if ($image) { $image.Dispose() } }
}

$copied = 0
foreach ($file in Get-ChildItem $Source -Recurse -File -Include *.jpg, *.jpeg, *.heic, *.mp4) {
    if ($known["$($file.Name)|$($file.Length)"]) { continue }
    $folder = Join-Path $Target (Get-TakenDate $file).ToString('yyyy-MM')
    New-Item -ItemType Directory -Force $folder -WhatIf:$WhatIf | Out-Null
    Copy-Item $file.FullName $folder -WhatIf:$WhatIf
    $copied++
}
"$copied new"
