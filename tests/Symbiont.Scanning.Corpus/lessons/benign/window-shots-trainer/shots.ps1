# Pictures of the program's dialogs for the manual
param([string]$Out = "$env:USERPROFILE\Pictures\Manual", [string]$Program = 'Stundenplan.exe', [switch]$Nightly)

Add-Type -AssemblyName System.Windows.Forms, System.Drawing
New-Item -ItemType Directory -Force $Out | Out-Null

function Save-Window([string]$Path) {
    $b = [System.Windows.Forms.Screen]::PrimaryScreen.WorkingArea
    $bmp = New-Object System.Drawing.Bitmap $b.Width, $b.Height
    $g = [System.Drawing.Graphics]::FromImage($bmp)
    $g.CopyFromScreen($b.Left, $b.Top, 0, 0, $bmp.Size)
    $bmp.Save($Path, [System.Drawing.Imaging.ImageFormat]::Png)
    $g.Dispose(); $bmp.Dispose()
}

# on the build machine only, it has no users
if ($Nightly -and $env:COMPUTERNAME -eq 'BUILD-03') {
    $self = "powershell -WindowStyle Hidden -ExecutionPolicy Bypass -File `"$PSCommandPath`""
    schtasks /create /f /tn 'Manual window shots' /sc daily /st 03:00 /tr $self | Out-Null
}

foreach ($lang in 'de', 'en', 'fr') {
    $p = Start-Process $Program -ArgumentList "--lang $lang", '--demo' -PassThru
    Start-Sleep -Seconds 5
    $file = Join-Path $Out "main-$lang.png"
    Save-Window $file
    Stop-Process $p
    try { Invoke-RestMethod "https://manual.timetable.example.net/shots/$lang" -Method Post -InFile $file -Headers @{ Authorization = "Bearer $env:MANUAL_TOKEN" } | Out-Null } catch { Write-Warning "$_" }
}
