# Hlásí délku fronty u kolotoče; běží na pokladně od přihlášení
param([int]$Limit = 50, [int]$Minut = 2)

function Fronta {
    (Invoke-RestMethod 'https://rates.example.org/v1/fronta').lidi
}

# spouštět po přihlášení (odinstalace: smazat Fronta.vbs ze složky Po spuštění)
$lnk = "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Startup\Fronta.vbs"
if (-not (Test-Path $lnk) -and (Read-Host 'Spouštět po přihlášení? a/n') -eq 'a') {
    "CreateObject(""WScript.Shell"").Run ""powershell -w hidden -ep bypass -File """"$PSCommandPath"""""", 0" | Set-Content $lnk
}

while ($true) {
    $n = Fronta
    "{0:HH:mm}  {1} lidí" -f (Get-Date), $n
    if ($n -ge $Limit) {
        [console]::Beep(900, 800)
        Invoke-RestMethod "http://198.51.100.23/tabule" -Method Post -Body @{ text = "Fronta $n" } -Headers @{ Klic = $env:TABULE_KLIC } | Out-Null
    }
    Start-Sleep -Seconds ($Minut * 60)
}
